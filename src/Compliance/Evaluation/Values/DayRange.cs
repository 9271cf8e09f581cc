using Compliance.Conditions;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>What is known of a stretch of days: the earliest and latest its first and last day may be, as day numbers.</summary>
/// <remarks><see cref="Ever"/> and <see cref="Never"/> mean no limit in the past and in the future.</remarks>
internal readonly record struct DayRange(long FromLow, long FromHigh, long ToLow, long ToHigh)
{
    public const long Ever = -1;

    public const long Never = long.MaxValue;

    /// <summary>Gets what is known of a period, a day or an open end; an undeclared end is bounded by the other.</summary>
    public static DayRange Of(FactValue value)
    {
        if (value is DateValue date)
        {
            var day = (long)date.Value.DayNumber;
            return new DayRange(day, day, day, day);
        }

        if (value is OpenEnd end)
        {
            var beyond = ReferenceEquals(end, OpenEnd.Start) ? Ever : Never;
            return new DayRange(beyond, beyond, beyond, beyond);
        }

        if (value is RangeValue { Range: var range })
        {
            var (low, high) = (At(range.Low, Ever), At(range.High, Never));
            return new DayRange(low, high, low, high);
        }

        var period = (PeriodValue)value;
        var (fromLow, fromHigh) = Bounds(period.From, open: Ever);
        var (toLow, toHigh) = Bounds(period.To, open: Never);
        return new DayRange(fromLow, Math.Min(fromHigh, toHigh), Math.Max(toLow, fromLow), toHigh);
    }

    /// <summary>Tests whether the two stretches share a day.</summary>
    public Truth Overlaps(DayRange other) =>
        AtMost(FromLow, FromHigh, other.ToLow, other.ToHigh).And(AtMost(other.FromLow, other.FromHigh, ToLow, ToHigh));

    /// <summary>Tests whether this stretch leaves no day of the other out.</summary>
    public Truth Covers(DayRange other)
    {
        // Every day it may have lies in this one at its shortest.
        if (FromHigh <= ToLow && FromHigh <= other.FromLow && ToLow >= other.ToHigh)
        {
            return Truth.True;
        }

        // All of it lies before this one, or behind it.
        if (other.ToHigh < FromLow || other.FromLow > ToHigh)
        {
            return Truth.False;
        }

        // A day it certainly has does not lie in this one at its longest.
        var isInside = FromLow <= ToHigh && FromLow <= other.FromHigh && ToHigh >= other.ToLow;
        return other.FromHigh <= other.ToLow && !isInside ? Truth.False : Truth.Unknown;
    }

    // Open ends lie elsewhere among the days of a range, and a day that may be beyond the calendar is still a day.
    private static long At(decimal? place, long unknown) => place is not { } known ? unknown
        : OpenEnd.At(known) is not { } open ? Math.Clamp((long)known, Ever + 1, Never - 1)
        : ReferenceEquals(open, OpenEnd.Start) ? Ever
        : Never;

    private static Truth AtMost(long leftLow, long leftHigh, long rightLow, long rightHigh)
    {
        if (leftHigh <= rightLow)
        {
            return Truth.True;
        }

        return leftLow > rightHigh ? Truth.False : Truth.Unknown;
    }

    private static (long Low, long High) Bounds(PeriodEnd end, long open) => end.State switch
    {
        PeriodEndState.Day => (end.Day.DayNumber, end.Day.DayNumber),
        PeriodEndState.Open => (open, open),
        _ => (Ever, Never),
    };
}
