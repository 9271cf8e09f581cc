using System.Runtime.CompilerServices;
using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>Which days can be the day of a judgement: those on which law that is registered can have been in force.</summary>
/// <remarks>A day outside is a mistake: <c>default(DateOnly)</c> is 0001-01-01, and many systems write 9999-12-31 for "no end". A judgement as of such a day would find nothing to judge, or nothing in force.</remarks>
public static class JudgementDay
{
    /// <summary>Gets the first day, 1900-01-01.</summary>
    public static DateOnly First { get; } = new(1900, 1, 1);

    /// <summary>Gets the last day, 2999-12-31.</summary>
    public static DateOnly Last { get; } = new(2999, 12, 31);

    /// <summary>Gets what to write instead of a day that cannot be one of a judgement.</summary>
    public static LocalizedText Advice => field ??= new(
        $"写 {IsoDay.Of(First)} 至 {IsoDay.Of(Last)} 之间的一天，如 2026-11-01。",
        $"Write a day from {IsoDay.Of(First)} to {IsoDay.Of(Last)}, as 2026-11-01.");

    /// <summary>Gets whether a day can be the day of a judgement.</summary>
    public static bool IsPossible(DateOnly day) => day >= First && day <= Last;

    /// <summary>Gets why a day cannot be the day of a judgement.</summary>
    public static LocalizedText Refusal(DateOnly day) => new(
        $"{IsoDay.Of(day)} 不能作为判断日。",
        $"{IsoDay.Of(day)} cannot be the day of the judgement.");

    /// <summary>Refuses a day that cannot be the day of a judgement, as <c>default</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="parameter">The name of the parameter that holds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before <see cref="First"/> or after <see cref="Last"/>.</exception>
    public static void ThrowIfImpossible(DateOnly day, [CallerArgumentExpression(nameof(day))] string? parameter = null)
    {
        if (!IsPossible(day))
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"{Refusal(day).En}{(day == default ? " It is the value of a DateOnly that was never set." : string.Empty)} {Advice.En} In code: new DateOnly(2026, 11, 1).");
        }
    }
}
