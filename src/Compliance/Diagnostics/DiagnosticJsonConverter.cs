using System.Text.Json;
using System.Text.Json.Serialization;
using Compliance.Text.Json;

namespace Compliance.Diagnostics;

/// <summary>
/// Serialises mistakes with System.Text.Json: <c>code</c>, <c>severity</c>, <c>file</c>, <c>line</c>, <c>column</c>, <c>path</c>, and
/// <c>message</c> and <c>advice</c> in both languages. What is absent is <c>null</c>; the text of the file is not in it.
/// </summary>
public sealed class DiagnosticJsonConverter : JsonConverter<Diagnostic>
{
    /// <summary>Refuses to read: a mistake belongs to a file that was read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Diagnostic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A mistake belongs to what was read, and cannot be read back.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Diagnostic value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("severity", value.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Note => "note",
        });
        writer.WritePlace(value.Span);
        writer.WriteString("path", value.Path);
        writer.WriteText("message", value.Message);
        writer.WriteText("advice", value.Advice);
        writer.WriteEndObject();
    }
}
