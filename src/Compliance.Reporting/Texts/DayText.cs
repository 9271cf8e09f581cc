using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Reporting.Texts;

/// <summary>Formats a day for readers: in Chinese as legal texts write it, in English as ISO 8601 does.</summary>
internal static class DayText
{
    /// <summary>Gets the day; in English as 2026-04-01.</summary>
    public static LocalizedText Of(DateOnly day) =>
        DateWords.Of(day);
}
