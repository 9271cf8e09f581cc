using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Places ordered values on one line of numbers, so that they compare and add alike.</summary>
internal static class Ranges
{
    /// <summary>Gets the numbers a value may stand for: a number itself, the day number of a date, the days of a duration.</summary>
    public static NumberRange Of(FactValue value) => value switch
    {
        NumberValue number => NumberRange.Point(number.Value),
        DateValue date => NumberRange.Point(date.Value.DayNumber),
        DurationValue duration => Days(duration),
        RangeValue range => range.Range,
        _ => NumberRange.Anything,
    };

    // Twelve months are 365 or 366 days, the rest 28 to 31 days each: where that leaves room, a comparison is unknown.
    private static NumberRange Days(DurationValue duration)
    {
        var (years, months) = (duration.Months / 12, duration.Months % 12);
        return new NumberRange(
            (years * 365m) + (months * 28m) + duration.Days,
            (years * 366m) + (months * 31m) + duration.Days);
    }
}
