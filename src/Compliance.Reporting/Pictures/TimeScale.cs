using System.Globalization;

namespace Compliance.Reporting.Pictures;

/// <summary>A stretch of days across a picture.</summary>
/// <param name="from">The first day.</param>
/// <param name="until">The last day, after the first.</param>
public sealed class TimeScale(DateOnly from, DateOnly until)
{
    private const int MostTicks = 6;

    private static readonly int[] Months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000];

    /// <summary>Gets the first day.</summary>
    public DateOnly From { get; } = from;

    /// <summary>Gets the last day.</summary>
    public DateOnly Until { get; } = until;

    /// <summary>Makes a scale that holds some days, with room on both sides.</summary>
    /// <param name="days">The days, one at least.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TimeScale Of(IReadOnlyCollection<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        const int LeastDays = 120;
        var (first, last) = (days.Min().DayNumber, days.Max().DayNumber);
        var room = Math.Max((last - first) / 20, (LeastDays - (last - first)) / 2);
        return new(
            DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, first - Math.Max(room, 1))),
            DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, last + Math.Max(room, 1))));
    }

    /// <summary>Gets where a day begins, in percent; what lies outside is at the edge.</summary>
    public double Of(DateOnly day) => Math.Clamp(100.0 * (day.DayNumber - From.DayNumber) / Math.Max(1, Until.DayNumber - From.DayNumber), 0, 100);

    /// <summary>Gets the days to mark with their names: some firsts of months or years.</summary>
    public IEnumerable<(DateOnly Day, string Name)> Ticks()
    {
        var months = ((Until.Year - From.Year) * 12) + Until.Month - From.Month;
        var step = Array.Find(Months, m => months / m <= MostTicks);
        step = step == 0 ? Months[^1] : step;
        for (var month = (((From.Year * 12) + From.Month - 1) / step * step) + step; month <= (Until.Year * 12) + Until.Month - 1; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            yield return (day, step % 12 == 0 ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }
    }
}
