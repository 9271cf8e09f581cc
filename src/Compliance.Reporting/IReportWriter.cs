using Compliance.Findings;

namespace Compliance.Reporting;

/// <summary>Writes reports in one format. A writer is a pure function of the reports and of the options it was made with.</summary>
public interface IReportWriter
{
    /// <summary>Writes reports.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go; it is left open.</param>
    void Write(IReadOnlyList<ComplianceReport> reports, Stream output);
}
