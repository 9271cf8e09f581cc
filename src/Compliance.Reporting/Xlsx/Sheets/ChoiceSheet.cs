using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting.Xlsx.Sheets;

/// <summary>The sheet that says which rules were chosen, where not all were.</summary>
internal static class ChoiceSheet
{
    public static XlsxSheet Of(IReadOnlyList<ComplianceReport> reports, Language language) => new(
        ChoiceText.Label.In(language),
        [(ChoiceText.Label.In(language), 80)],
        ChoiceText.Narrowed(reports).Select(r => new object?[] { ChoiceText.Of(r).In(language) }));
}
