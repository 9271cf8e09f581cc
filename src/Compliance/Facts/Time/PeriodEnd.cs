using Compliance.Text;

namespace Compliance.Facts.Time;

/// <summary>One end of a period: a day, open, or not declared.</summary>
public readonly record struct PeriodEnd
{
    private PeriodEnd(PeriodEndState state, DateOnly day)
    {
        State = state;
        Day = day;
    }

    /// <summary>An end that is not declared. The default value.</summary>
    public static PeriodEnd Undeclared { get; }

    /// <summary>No end: the period continues without limit.</summary>
    public static PeriodEnd Open { get; } = new(PeriodEndState.Open, default);

    /// <summary>Gets whether the end is a day, open, or not declared.</summary>
    public PeriodEndState State { get; }

    /// <summary>Gets the day; meaningless unless <see cref="State"/> is <see cref="PeriodEndState.Day"/>.</summary>
    public DateOnly Day { get; }

    /// <summary>An end on a day, that day included.</summary>
    public static PeriodEnd On(DateOnly day) => new(PeriodEndState.Day, day);

    /// <summary>Gets the end as a reader would write it.</summary>
    public LocalizedText Display(bool isStart) => State switch
    {
        PeriodEndState.Day => LocalizedText.Same(ToString()),
        PeriodEndState.Open => isStart ? new("一直以来", "ever") : new("长期", "open end"),
        PeriodEndState.Undeclared => new("未申报", "not declared"),
    };

    /// <inheritdoc/>
    public bool Equals(PeriodEnd other) => State == other.State && Day == other.Day;

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)State * 397) ^ Day.DayNumber;

    /// <inheritdoc/>
    public override string ToString() => State switch
    {
        PeriodEndState.Day => IsoDay.Of(Day),
        PeriodEndState.Open => string.Empty,
        PeriodEndState.Undeclared => "?",
    };
}
