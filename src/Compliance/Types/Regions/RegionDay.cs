using System.Globalization;
using Compliance.Text;

namespace Compliance.Types.Regions;

/// <summary>Writes the end of a stretch of days, as its tree has it.</summary>
internal static class RegionDay
{
    /// <summary>Gets the first day without it, or the year in which it ended where the day is not registered.</summary>
    public static string Of(in RegionSpell spell)
    {
        var last = DateOnly.FromDayNumber(spell.Until);
        return spell.Until == spell.SureUntil ? IsoDay.Of(last.AddDays(1)) : last.Year.ToString(CultureInfo.InvariantCulture);
    }
}
