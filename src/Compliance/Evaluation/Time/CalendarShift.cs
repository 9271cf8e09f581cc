using Compliance.Facts.Time;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>A day and a duration, added by the calendar.</summary>
internal static class CalendarShift
{
    /// <summary>Stands for a day before those that are known.</summary>
    public const int Before = -1;

    private const int HoursOfDay = 24;

    /// <summary>Adds a duration to a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="duration">The duration. A month later than the 31st is the last day of a shorter month.</param>
    /// <param name="sign">1 to add, -1 to subtract.</param>
    /// <param name="calendar">What counts working days.</param>
    /// <param name="isLatest">Of hours that are no whole days, whether the later of the two days is meant on which the moment may fall.</param>
    /// <returns>
    /// The number of the day; <see cref="Before"/> or <see cref="DayWindow.Never"/> where it lies before or after all that are
    /// known: outside the calendar, or in a year that the working days do not cover. While the day goes on it never goes back.
    /// </returns>
    public static int NumberOf(DateOnly day, DurationValue duration, int sign, WorkCalendar? calendar, bool isLatest = false)
    {
        if (duration.WorkingDays > 0)
        {
            return calendar is null ? Before
                : calendar.Shift(day, sign * duration.WorkingDays, out var last) is { } found ? found.DayNumber
                : last < calendar.FirstDay ? Before
                : DayWindow.Never;
        }

        try
        {
            return day.AddMonths(sign * duration.Months).AddDays((sign * duration.Days) + DaysOf(sign * duration.Hours, isLatest)).DayNumber;
        }
        catch (ArgumentOutOfRangeException)
        {
            return sign < 0 ? Before : DayWindow.Never;
        }
    }

    /// <summary>Finds the day after a term that begins on a day, which is counted in it.</summary>
    /// <param name="first">The first day of the term.</param>
    /// <param name="duration">How long it lasts. A term of months ends on the day before the one with the same number; where a month has no such day, with the month.</param>
    /// <param name="calendar">What counts working days.</param>
    /// <returns>The number of the day, with a part where hours are no whole days; <see langword="null"/> where it is not known.</returns>
    public static decimal? EndOfTerm(DateOnly first, DurationValue duration, WorkCalendar? calendar)
    {
        if (duration.WorkingDays > 0)
        {
            return first == DateOnly.MinValue || calendar?.Shift(first.AddDays(-1), duration.WorkingDays, out _) is not { } last ? null : last.DayNumber + 1;
        }

        var months = ((first.Year - 1) * 12) + first.Month - 1 + duration.Months;
        var (year, month) = ((months / 12) + 1, (months % 12) + 1);
        if (year > DateOnly.MaxValue.Year)
        {
            return null;
        }

        var length = DateTime.DaysInMonth(year, month);
        var end = new DateOnly(year, month, Math.Min(first.Day, length)).DayNumber + (first.Day > length ? 1 : 0);
        return end + duration.Days + (duration.Hours / (decimal)HoursOfDay);
    }

    private static int DaysOf(int hours, bool isLatest) => isLatest
        ? -(int)Math.Floor(-hours / (double)HoursOfDay)
        : (int)Math.Floor(hours / (double)HoursOfDay);
}
