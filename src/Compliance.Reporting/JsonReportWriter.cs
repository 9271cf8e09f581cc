using Compliance.Findings;
using Compliance.Reporting.Json;

namespace Compliance.Reporting;

/// <summary>Writes reports for tools: indented UTF-8 JSON, the same bytes for the same report on any machine.</summary>
/// <remarks>
/// Both languages stand in it, Chinese as it is and not as escapes. There is no clock and no machine in it; files bear
/// the names the caller gave them. The shape is fixed by <see cref="ReportSchemas"/>.
/// </remarks>
public static class JsonReportWriter
{
    /// <summary>Writes one report as an object, with a line end after it.</summary>
    public static void Write(ComplianceReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => JsonReport.Write(report, json));
    }

    /// <summary>Writes several reports as an object with a list <c>reports</c>, in the order given.</summary>
    public static void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("reports");
            foreach (var report in reports)
            {
                JsonReport.Write(report, json);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
