using Compliance.Findings;
using Compliance.Reporting.Json;

namespace Compliance.Reporting;

/// <summary>Writes reports for tools: indented UTF-8 JSON, the same bytes for the same report on any machine.</summary>
/// <remarks>
/// Both languages are written, Chinese unescaped. The output depends neither on the clock nor on the machine; files have
/// the names the caller gave them. The shape is fixed by <see cref="ReportSchemas"/>.
/// </remarks>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>Gets whether a list of one report is written as that report, not as an object with a list of one.</summary>
    /// <value>The default value is <see langword="false"/>. The command writes so: one declaration gives one report.</value>
    public bool WritesOneAlone { get; init; }

    /// <summary>Writes one report as an object, with a line end after it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public static void Write(ComplianceReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => JsonReport.Write(report, json));
    }

    /// <summary>Writes several reports as an object with a list <c>reports</c>, in the order given.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where it goes: UTF-8 without a mark, LF.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        if (WritesOneAlone && reports.Count == 1)
        {
            Write(reports[0], output);
            return;
        }

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
