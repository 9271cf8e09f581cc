using Compliance.Findings;
using Compliance.Reporting.Json;
using Compliance.Reporting.Oscal;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes reports as OSCAL assessment results, NIST's exchange format, for audit tools.</summary>
/// <remarks>
/// One result for each declaration. Clauses are its controls, rules its objectives: each rule that applied is one finding,
/// with an observation for each subject that failed or is undetermined, and a risk for each violation and caution. Ids are derived from what
/// they name, and the day judged is the time, so that the same report gives the same bytes.
/// </remarks>
public sealed class OscalReportWriter : StepwiseReportWriter
{
    /// <summary>Gets how much of each report is listed.</summary>
    /// <value>The default value is <see cref="ReportLimits.Default"/>.</value>
    public ReportLimits Limits { get; init; } = ReportLimits.Default;

    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        if (reports.Count == 0)
        {
            throw new ArgumentException("OSCAL has no assessment without results.", nameof(reports));
        }

        return JsonOutput.Steps(output, json => OscalDocument.Steps(reports, Limits, json));
    }
}
