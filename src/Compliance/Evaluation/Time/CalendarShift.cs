using Compliance.Facts;

namespace Compliance.Evaluation.Time;

/// <summary>A day and a duration, added by the calendar: months first, then days.</summary>
internal static class CalendarShift
{
    /// <summary>Adds a duration to a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="duration">The duration. A month later than the 31st is the last day of a shorter month.</param>
    /// <param name="sign">1 to add, -1 to subtract.</param>
    /// <returns>The day; <see langword="null"/> outside the calendar.</returns>
    public static DateOnly? Of(DateOnly day, DurationValue duration, int sign)
    {
        try
        {
            return day.AddMonths(sign * duration.Months).AddDays(sign * duration.Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
