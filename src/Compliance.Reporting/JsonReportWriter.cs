using System.Text.Encodings.Web;
using System.Text.Json;
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
    private static readonly JsonWriterOptions Options = new()
    {
        // The output is a file of its own, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes one report as an object, with a line end after it.</summary>
    public static void Write(ComplianceReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        using (var json = new Utf8JsonWriter(output, Options))
        {
            JsonReport.Write(report, json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes several reports as an object with a list <c>reports</c>, in the order given.</summary>
    public static void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);

        using (var json = new Utf8JsonWriter(output, Options))
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
        }

        output.WriteByte((byte)'\n');
    }
}
