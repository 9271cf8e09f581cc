using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>Maps ordered values to numbers, so that they are compared and added in the same way.</summary>
internal static class Ranges
{
    private static readonly int[] LeastDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
    private static readonly int[] MostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

    /// <summary>Gets the range of numbers of a value: a number itself, the day number of a date, the days of a duration.</summary>
    public static NumberRange Of(FactValue value) => value switch
    {
        NumberValue number => NumberRange.Point(number.Value),
        DateValue date => NumberRange.Point(date.Value.DayNumber),
        DurationValue duration => Days(duration.Months, duration.Days, duration.Hours, duration.WorkingDays),
        ElapsedValue elapsed => elapsed.Days,
        RangeValue range => range.Range,
        OpenEnd end => end.Place,
        _ => NumberRange.Anything,
    };

    /// <summary>Gets the currency of an amount of money; <see langword="null"/> of another value, and of nought that is of none.</summary>
    public static Currency? CurrencyOf(FactValue? value) => value switch
    {
        NumberValue number => number.Currency,
        RangeValue range => range.Currency,
        _ => null,
    };

    /// <summary>Gets by how many days one duration is longer than another: equal months or working days fall out, whatever their length.</summary>
    public static NumberRange Difference(DurationValue left, DurationValue right) =>
        Days(left.Months - right.Months, left.Days - right.Days, left.Hours - right.Hours, left.WorkingDays - right.WorkingDays);

    private static NumberRange Days(int months, int days, int hours, int workingDays)
    {
        var range = OfMonths(months);
        var exact = days + (hours / 24m);
        range = exact == 0 ? range : range.Plus(NumberRange.Point(exact));
        return workingDays == 0 ? range : range.Plus(OfWorkingDays(workingDays));
    }

    // Twelve months are 365 or 366 days, the rest what so many months in a row may be: where that leaves room, a comparison is unknown.
    private static NumberRange OfMonths(int months)
    {
        if (months < 0)
        {
            var opposite = OfMonths(-months);
            return new NumberRange(-opposite.High, -opposite.Low);
        }

        var (years, rest) = (months / 12, months % 12);
        return new NumberRange((years * 365m) + LeastDays[rest], (years * 366m) + MostDays[rest]);
    }

    // So many working days last at least so many days; how many more, only a calendar tells.
    private static NumberRange OfWorkingDays(int count) => count < 0 ? new NumberRange(null, count) : new NumberRange(count, null);
}
