using System.Text.Json;
using System.Text.Json.Serialization;
using Compliance.Findings.Explanations;

namespace Compliance.Findings.Json;

/// <summary>Serialises questions with System.Text.Json as they stand in the JSON report.</summary>
public sealed class QuestionJsonConverter : JsonConverter<Question>
{
    /// <summary>Refuses to read: a report is made by an engine.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Question Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is made by an engine and cannot be read back: evaluate the declaration again, or read the JSON as a document.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Question value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonReport.WriteQuestion(value, writer);
    }
}
