using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The last row of a declaration in a sheet that does not list everything.</summary>
internal static class LeftOutRow
{
    /// <summary>Gets the row: the company, and how much is left out.</summary>
    /// <returns>No row where all is listed.</returns>
    public static IEnumerable<object?[]> Of<T>(LocalizedText what, ComplianceReport report, ListedPart<T> part, Language language) => part.LeftOut == 0
        ? []
        : [[report.Declaration.Principal?.DisplayName ?? report.Declaration.Name, LeftOutText.Of(what, part).In(language)]];
}
