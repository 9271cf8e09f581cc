using System.Globalization;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats a day for readers: in Chinese as legal texts write it, in English as ISO 8601 does.</summary>
internal static class DayText
{
    /// <summary>Gets the day, such as 2026年4月1日 and 2026-04-01.</summary>
    public static LocalizedText Of(DateOnly day) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"), IsoDay.Of(day));
}
