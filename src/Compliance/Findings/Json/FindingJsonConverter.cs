using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Findings.Json;

/// <summary>Serialises findings with System.Text.Json as they stand in the JSON report.</summary>
public sealed class FindingJsonConverter : JsonConverter<Finding>
{
    /// <summary>Refuses to read: a report is made by an engine.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is made by an engine and cannot be read back: evaluate the declaration again, or read the JSON as a document.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonFinding.Write(value, writer);
    }
}
