using Compliance.Text;
using Compliance.Types.Regions;

namespace Compliance.Vocabularies.Regions;

/// <summary>The days of a line, as day numbers: <c>1983..2020</c>, <c>2013-07-01..</c>.</summary>
/// <param name="From">The first day that may be one of them; 0 without a beginning.</param>
/// <param name="SureFrom">The first that is for sure.</param>
/// <param name="SureUntil">The last that is for sure.</param>
/// <param name="Until">The last that may be one.</param>
internal readonly record struct RegionDays(int From, int SureFrom, int SureUntil, int Until)
{
    private const string Dots = "..";
    private const int YearDigits = 4;

    /// <summary>Gets all days.</summary>
    public static RegionDays All { get; } = new(0, 0, RegionSpell.Always, RegionSpell.Always);

    /// <summary>Gets whether they have neither beginning nor end.</summary>
    public bool IsAll => this == All;

    /// <summary>Reads the days. A year means that the day within it is not known.</summary>
    public static bool TryRead(string text, out RegionDays days)
    {
        days = All;
        if (text.Length == 0)
        {
            return true;
        }

        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0 || !End(text[..dots], out var first) || !End(text[(dots + Dots.Length)..], out var last))
        {
            return false;
        }

        days = new(
            first?.First.DayNumber ?? 0, first?.Last.DayNumber ?? 0,
            last is { } end ? end.IsDay ? end.First.DayNumber : end.First.DayNumber - 1 : RegionSpell.Always, last?.Last.DayNumber ?? RegionSpell.Always);
        return days.From <= days.Until && (first is not null || last is not null);
    }

    private static bool End(string text, out (DateOnly First, DateOnly Last, bool IsDay)? end)
    {
        end = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            end = (day, day, true);
            return true;
        }

        if (text.Length != YearDigits || !IsoDay.TryParse($"{text}-01-01", out var first) || !IsoDay.TryParse($"{text}-12-31", out var last))
        {
            return false;
        }

        end = (first, last, false);
        return true;
    }
}
