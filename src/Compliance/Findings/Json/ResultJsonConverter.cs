using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Findings.Json;

/// <summary>Serialises results with System.Text.Json as they stand in the JSON report.</summary>
public sealed class ResultJsonConverter : JsonConverter<RuleResult>
{
    /// <summary>Refuses to read: a report is made by an engine.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override RuleResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is made by an engine and cannot be read back: evaluate the declaration again, or read the JSON as a document.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RuleResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonReport.WriteResult(value, writer);
    }
}
