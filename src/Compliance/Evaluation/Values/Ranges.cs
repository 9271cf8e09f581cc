using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Maps ordered values to numbers, so that they are compared and added in the same way.</summary>
internal static class Ranges
{
    /// <summary>Gets the range of numbers of a value: a number itself, the day number of a date, the days of a duration.</summary>
    public static NumberRange Of(FactValue value) => value switch
    {
        NumberValue number => NumberRange.Point(number.Value),
        DateValue date => NumberRange.Point(date.Value.DayNumber),
        DurationValue duration => Days(duration.Months, duration.Days),
        RangeValue range => range.Range,
        OpenEnd end => end.Place,
        _ => NumberRange.Anything,
    };

    /// <summary>Gets by how many days one duration is longer than another: equal months fall out, whatever their length.</summary>
    public static NumberRange Difference(DurationValue left, DurationValue right) =>
        Days(left.Months - right.Months, left.Days - right.Days);

    // Twelve months are 365 or 366 days, the rest 28 to 31 days each: where that leaves room, a comparison is unknown.
    private static NumberRange Days(int months, int days)
    {
        if (months < 0)
        {
            var opposite = Days(-months, -days);
            return new NumberRange(-opposite.High, -opposite.Low);
        }

        var (years, rest) = (months / 12, months % 12);
        return new NumberRange((years * 365m) + (rest * 28m) + days, (years * 366m) + (rest * 31m) + days);
    }
}
