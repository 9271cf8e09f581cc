using Compliance.Findings;
using Compliance.Reporting.Json;
using Compliance.Reporting.Sarif;

namespace Compliance.Reporting;

/// <summary>Writes reports as one SARIF 2.1.0 log with one run, for code hosts and viewers of analysis results.</summary>
/// <param name="options">Language and contents.</param>
/// <remarks>
/// Findings and undetermined results are results of their own; what holds or does not apply is counted, and listed by rule
/// when <see cref="SarifReportOptions.IncludesPasses"/> asks for it. The output depends neither on the clock nor on the machine.
/// </remarks>
public sealed class SarifReportWriter(SarifReportOptions options) : IReportWriter
{
    /// <summary>Writes the log.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            if (reports.Count > 0)
            {
                new SarifRun(reports, options).Write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
