using Compliance.Law;

namespace Compliance.SecondReading.Tests.Reading.Time;

/// <summary>Counts working days, one day after the other.</summary>
internal static class WorkingDays
{
    /// <summary>The so-manieth working day after a day, or before it; the day itself is not counted.</summary>
    /// <returns><see langword="null"/> where a day between lies in a year that is not covered, or not verified and to be ignored.</returns>
    public static DateOnly? After(DateOnly day, int sign, int count, WorkCalendar calendar, Ignored ignored)
    {
        var current = day;
        for (var left = count; left > 0;)
        {
            if (sign > 0 ? current == DateOnly.MaxValue : current == DateOnly.MinValue)
            {
                return null;
            }

            current = current.AddDays(sign);
            if (IsWorkingDay(current, calendar) is not { } isWorkingDay)
            {
                return null;
            }

            left -= isWorkingDay ? 1 : 0;
        }

        var (first, last) = sign > 0 ? (day, current) : (current, day);
        var isUnverified = calendar.Years.Any(y => y.Year >= first.Year && y.Year <= last.Year && y.Verification != Verification.Verified);
        return ignored.HasFlag(Ignored.UnverifiedCalendars) && isUnverified ? null : current;
    }

    private static bool? IsWorkingDay(DateOnly day, WorkCalendar calendar)
    {
        if (!calendar.Years.Any(y => y.Year == day.Year))
        {
            return null;
        }

        return calendar.Years.Any(y => y.Worked.Contains(day))
            || (!calendar.Weekend.Contains(day.DayOfWeek) && !calendar.Years.Any(y => y.Off.Contains(day)));
    }
}
