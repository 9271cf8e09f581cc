using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Findings.Json;

/// <summary>Serialises reports with System.Text.Json in the shape of the JSON report, whatever the options say about names.</summary>
public sealed class ReportJsonConverter : JsonConverter<ComplianceReport>
{
    /// <summary>Refuses to read: a report is made by an engine.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ComplianceReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is made by an engine and cannot be read back: evaluate the declaration again, or read the JSON as a document.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ComplianceReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonReport.Write(value, writer);
    }
}
