using Compliance.Findings;
using Compliance.Reporting.Json;
using Compliance.Reporting.Oscal;

namespace Compliance.Reporting;

/// <summary>Writes reports as OSCAL assessment results, NIST's exchange format, for audit tools.</summary>
/// <remarks>
/// One result for each declaration. Clauses are its controls, rules its objectives: each rule that applied is one finding,
/// with an observation for each subject that failed or is undetermined, and a risk for each violation and caution. Ids are derived from what
/// they name, and the day judged is the time, so that the same report gives the same bytes.
/// </remarks>
public sealed class OscalReportWriter : IReportWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="reports">At least one report, evaluated by the same rules.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        if (reports.Count == 0)
        {
            throw new ArgumentException("OSCAL has no assessment without results.", nameof(reports));
        }

        JsonOutput.Write(output, json => OscalDocument.Write(reports, json));
    }
}
