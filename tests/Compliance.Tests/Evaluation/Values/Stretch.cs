using System.Collections.Immutable;
using System.Globalization;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Values;

/// <summary>A period in a small calendar of the days 1 to 6, with all the periods it may be once it is declared.</summary>
/// <param name="From">The first day; 0 for an open start, <see langword="null"/> where it is not declared.</param>
/// <param name="To">The last day; 7 for an open end, <see langword="null"/> where it is not declared.</param>
internal sealed record Stretch(int? From, int? To)
{
    public const int Ever = 0;

    public const int Never = 7;

    /// <summary>Gets stretches of every sort; their days are 2 to 5, so that what is not declared may lie before or after.</summary>
    public static Gen<Stretch> Any { get; } =
        from first in Gen.Elements(Ever, 2, 3, 4, 5)
        from length in Gen.Choose(0, 5)
        from known in Gen.Choose(0, 7)
        let last = Math.Max(first, 2) + length
        select new Stretch(known is 0 or 3 ? null : first, known is 0 or 1 or 2 ? null : last > 5 ? Never : last);

    /// <summary>Gets the period in the library's terms.</summary>
    public DayRange Range => DayRange.Of(new PeriodValue(End(From, Ever), End(To, Never), default));

    /// <summary>Gets every period it may be, as sets of days; the days beyond the calendar are 0 and 7.</summary>
    public IEnumerable<ImmutableHashSet<int>> Completions() =>
        from first in From is { } f ? [f] : Enumerable.Range(Ever, Never)
        from last in To is { } t ? [t] : Enumerable.Range(1, Never)
        where first <= last
        select Enumerable.Range(first, last - first + 1).ToImmutableHashSet();

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text(From)}..{Text(To)}");

    private static string Text(int? day) => day switch
    {
        null => "?",
        Ever or Never => "open",
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };

    private static PeriodEnd End(int? day, int open) => day is null ? PeriodEnd.Undeclared
        : day == open ? PeriodEnd.Open
        : PeriodEnd.On(new DateOnly(2020, 1, day.Value));
}
