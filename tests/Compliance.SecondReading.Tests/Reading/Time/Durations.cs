using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading.Time;

/// <summary>Compares lengths of time: by the calendar where they have a first day, else by what their units allow.</summary>
internal static class Durations
{
    public static Truth Compare(ComparisonOperator test, Value left, Value right, Ignored ignored) => (left, right) switch
    {
        (Value.Duration one, Value.Duration other) => Compare(test, one.Declared, other.Declared),
        (Value.Elapsed { To.IsOpen: true } or Value.Elapsed { From.IsOpen: true }, Value.Duration) => Compare(test, DaysOf(left), (0, 0)),
        (Value.Elapsed one, Value.Duration other) => Shifts.Of(one.From, 1, other.Declared, one.Calendar, ignored) is Value.Day due
            ? Comparisons.Days(test, one.To, due)
            : Truth.Unknown,
        (Value.Length one, Value.Duration other) => Compare(test, one, other.Declared, ignored),
        (Value.Duration, Value.Elapsed or Value.Length) => Compare(Turned(test), right, left, ignored),
        (Value.Elapsed or Value.Length, Value.Elapsed or Value.Length) => Compare(test, DaysOf(left), DaysOf(right)),
        _ => throw new NotSupportedException($"{left.GetType().Name} {test} {right.GetType().Name}"),
    };

    private static Truth Compare(ComparisonOperator test, (decimal Low, decimal High) left, (decimal Low, decimal High) right) =>
        Comparisons.Range(test, left.Low, left.High, right.Low, right.High);

    private static Truth Compare(ComparisonOperator test, DurationValue left, DurationValue right)
    {
        var (one, other) = (InMonths(left), InMonths(right));
        if (one && other)
        {
            return Comparisons.Range(test, left.Months, left.Months, right.Months, right.Months);
        }

        if (left.Unit == DurationUnit.WorkingDays && right.Unit == DurationUnit.WorkingDays)
        {
            return Comparisons.Range(test, left.Count, left.Count, right.Count, right.Count);
        }

        var (a, b) = (HoursOf(left), HoursOf(right));
        return Comparisons.Range(test, a.Low, a.High, b.Low, b.High);
    }

    // An open period is longer than every duration.
    private static Truth Compare(ComparisonOperator test, Value.Length left, DurationValue right, Ignored ignored)
    {
        if (left.To is not { } last)
        {
            return Comparisons.Range(test, 1, 1, 0, 0);
        }

        if (right.Unit == DurationUnit.Hours)
        {
            var hours = (last.DayNumber - left.From.DayNumber + 1) * 24m;
            return Comparisons.Range(test, hours, hours, right.Count, right.Count);
        }

        return Lengths.LastDayOf(left.From, right, left.Calendar, ignored) is { } end
            ? Comparisons.Range(test, last.DayNumber, last.DayNumber, end, end)
            : Truth.Unknown;
    }

    private static bool InMonths(DurationValue time) => time.Unit is DurationUnit.Months or DurationUnit.Years;

    /// <summary>How many days it is.</summary>
    public static (decimal Low, decimal High) DaysOf(Value value)
    {
        if (value is Value.Length length)
        {
            var days = length.To is { } last ? last.DayNumber - length.From.DayNumber + 1 : Value.Day.Never;
            return (days, days);
        }

        var elapsed = (Value.Elapsed)value;
        return (Between(elapsed.From.High, elapsed.To.Low), Between(elapsed.From.Low, elapsed.To.High));
    }

    private static decimal Between(long from, long to) =>
        to == Value.Day.Never || from == Value.Day.Ever ? Value.Day.Never
        : to == Value.Day.Ever || from == Value.Day.Never ? Value.Day.Ever
        : to - from;

    // The fewest and the most hours; how long working days last at most only a calendar tells.
    private static (decimal? Low, decimal? High) HoursOf(DurationValue time) => time.Unit switch
    {
        DurationUnit.Hours => (time.Count, time.Count),
        DurationUnit.WorkingDays => (time.Count * 24m, time.Count == 0 ? 0 : null),
        DurationUnit.Months or DurationUnit.Years => (Months(time.Months).Min() * 24m, Months(time.Months).Max() * 24m),
        _ => (time.Days * 24m, time.Days * 24m),
    };

    // From the first of each month of four hundred years, after which the calendar repeats itself.
    private static IEnumerable<int> Months(int count) => Enumerable.Range(0, 4800)
        .Select(m => new DateOnly(2000, 1, 1).AddMonths(m))
        .Select(first => first.AddMonths(count).DayNumber - first.DayNumber);

    private static ComparisonOperator Turned(ComparisonOperator test) => test switch
    {
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => test,
    };
}
