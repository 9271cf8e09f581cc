using Compliance.Text;

namespace Compliance.Evaluation.Engines;

/// <summary>A day for which a rule is evaluated, and the day of the judgement it is evaluated in.</summary>
/// <param name="Day">The day: its law, its thresholds, its facts. <c>$day</c> in a rule.</param>
/// <param name="AsOf">The day of the judgement. <c>$as_of</c> in a rule. In a rule that does not use it, it is always that of the report.</param>
public readonly record struct EvaluatedDay(DateOnly Day, DateOnly AsOf) : IComparable<EvaluatedDay>
{
    /// <summary>Determines whether one day comes before another.</summary>
    public static bool operator <(EvaluatedDay left, EvaluatedDay right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one day comes before another or is the same.</summary>
    public static bool operator <=(EvaluatedDay left, EvaluatedDay right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one day comes after another.</summary>
    public static bool operator >(EvaluatedDay left, EvaluatedDay right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one day comes after another or is the same.</summary>
    public static bool operator >=(EvaluatedDay left, EvaluatedDay right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by judgement, then by day: the order in which verdicts are asked for.</summary>
    public int CompareTo(EvaluatedDay other) => AsOf == other.AsOf ? Day.CompareTo(other.Day) : AsOf.CompareTo(other.AsOf);

    /// <summary>Gets the day on which a verdict changes to that of a later one: a day evaluated, or of a later judgement.</summary>
    /// <param name="next">The next day on which the verdict may be another.</param>
    /// <returns>For <see cref="DatedVerdict.ChangesOn"/>.</returns>
    public DateOnly ChangeTo(EvaluatedDay next) => next.AsOf == AsOf ? next.Day : next.AsOf;

    /// <summary>Gets the day, and the day of the judgement.</summary>
    public override string ToString() => $"{IsoDay.Of(Day)} as of {IsoDay.Of(AsOf)}";
}
