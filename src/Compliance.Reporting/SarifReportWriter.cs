using System.Text.Json;
using Compliance.Findings;
using Compliance.Reporting.Json;
using Compliance.Reporting.Sarif;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes reports as one SARIF 2.1.0 log with one run, for code hosts and viewers of analysis results.</summary>
/// <param name="options">Language and contents.</param>
/// <remarks>
/// Findings and undetermined results are results of their own; what holds or does not apply is counted, and listed by rule
/// when <see cref="SarifReportOptions.IncludesPasses"/> asks for it. The output depends neither on the clock nor on the machine.
/// </remarks>
public sealed class SarifReportWriter(SarifReportOptions options) : StepwiseReportWriter
{
    private protected override IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        return JsonOutput.Steps(output, Log);

        IEnumerable<WriteStep> Log(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            if (reports.Count > 0)
            {
                foreach (var step in new SarifRun(reports, options).Steps(json))
                {
                    yield return step;
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
