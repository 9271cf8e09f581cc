using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Names what was set for the runs of some reports.</summary>
internal static class SettingsText
{
    /// <summary>Gets each once: "Settings: ../compliance.yaml (found in a parent folder): fail_on = none".</summary>
    public static IEnumerable<LocalizedText> Of(IEnumerable<ComplianceReport> reports) =>
        reports.Select(r => r.Settings).OfType<RunSettings>().Select(s => FieldLabels.Item(FieldLabels.Settings, s.Summary)).Distinct();
}
