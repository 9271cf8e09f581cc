using Compliance.Declarations;
using Compliance.Facts.Time;

namespace Compliance.Evaluation;

/// <summary>The request of one run: the declaration, the day of the judgement and the source of verdicts.</summary>
/// <param name="Declaration">The declaration to evaluate.</param>
/// <param name="AsOf">The day of the judgement.</param>
/// <param name="HorizonDays">How many later days are examined for what is upcoming; 0 for none.</param>
/// <param name="Verdicts">Who reaches the verdicts.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record EvaluationRequest(Declaration Declaration, DateOnly AsOf, int HorizonDays, IVerdictSource Verdicts, CancellationToken CancellationToken)
{
    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf { get; } = Possible(AsOf);

    /// <summary>Gets how many steps it may take.</summary>
    public long MaxSteps { get; init; } = EvaluateOptions.DefaultMaxSteps;

    /// <summary>Gets the last day examined for what is upcoming; <see langword="null"/> where none is.</summary>
    public DateOnly? Horizon { get; } = HorizonOf(AsOf, HorizonDays);

    private static DateOnly Possible(DateOnly asOf)
    {
        JudgementDay.ThrowIfImpossible(asOf);
        return asOf;
    }

    /// <summary>Gets the last of some days after the judgement; <see langword="null"/> for none. It does not go beyond the calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static DateOnly? HorizonOf(DateOnly asOf, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return days == 0 ? null : DateOnly.FromDayNumber((int)Math.Min((long)asOf.DayNumber + days, DateOnly.MaxValue.DayNumber));
    }
}
