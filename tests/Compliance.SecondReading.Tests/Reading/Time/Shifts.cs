using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.SecondReading.Tests.Reading.Values;

namespace Compliance.SecondReading.Tests.Reading.Time;

/// <summary>Counts a time forward or back from a day.</summary>
internal static class Shifts
{
    /// <summary>The day a time after another, or before it; one of two where hours are no whole days. Open ends stay open.</summary>
    public static Value Of(Value.Day day, int sign, DurationValue time, WorkCalendar? calendar, Ignored ignored)
    {
        var (low, high) = (Of(day.Low, sign, time, calendar, ignored), Of(day.High, sign, time, calendar, ignored));
        return low is null && high is null ? Value.Undeclared : new Value.Day(low?.Low ?? Value.Day.Ever + 1, high?.High ?? Value.Day.Never - 1, day.MayBeNone);
    }

    /// <summary>The day so many days after another, or before it.</summary>
    public static Value Of(Value.Day day, int sign, (decimal Low, decimal High) days)
    {
        var (fewest, most) = sign > 0 ? days : (-days.High, -days.Low);
        return new Value.Day(Of(day.Low, fewest), Of(day.High, most), day.MayBeNone);
    }

    // Only time without limit leads from a day to an open end.
    private static long Of(long number, decimal days) => number is <= Value.Day.Ever + 1 or >= Value.Day.Never - 1 ? number
        : days is <= Value.Day.Ever or >= Value.Day.Never ? (long)days
        : Math.Clamp(number + (long)days, Value.Day.Ever + 1, Value.Day.Never - 1);

    private static (long Low, long High)? Of(long number, int sign, DurationValue time, WorkCalendar? calendar, Ignored ignored)
    {
        if (number is <= Value.Day.Ever + 1 or >= Value.Day.Never - 1)
        {
            return (number, number);
        }

        var day = DateOnly.FromDayNumber((int)number);
        switch (time.Unit)
        {
            case DurationUnit.Hours:
                var (fewest, most) = (time.Count / 24, (time.Count + 23) / 24);
                return sign > 0 ? Both(number + fewest, number + most) : Both(number - most, number - fewest);
            case DurationUnit.Days or DurationUnit.Weeks:
                return Both(number + ((long)sign * time.Days), number + ((long)sign * time.Days));
            case DurationUnit.WorkingDays:
                return calendar is not null && WorkingDays.After(day, sign, time.Count, calendar, ignored) is { } found ? Both(found.DayNumber, found.DayNumber) : null;
            default:
                return InMonths(day, (long)sign * time.Months) is { } later ? Both(later.DayNumber, later.DayNumber) : null;
        }
    }

    /// <summary>The same day of another month, or its last day.</summary>
    public static DateOnly? InMonths(DateOnly day, long months)
    {
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month is < 12 or >= 120_000)
        {
            return null;
        }

        var (year, inYear) = ((int)(month / 12), (int)(month % 12) + 1);
        return new DateOnly(year, inYear, Math.Min(day.Day, DateTime.DaysInMonth(year, inYear)));
    }

    private static (long, long)? Both(long low, long high) => low >= 0 && high <= DateOnly.MaxValue.DayNumber ? (low, high) : null;
}
