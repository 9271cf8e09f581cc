using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Text.Json;

/// <summary>Serialises places with System.Text.Json as <c>{ "file": …, "line": …, "column": … }</c>, without the text of the file.</summary>
public sealed class SourceSpanJsonConverter : JsonConverter<SourceSpan>
{
    /// <summary>Refuses to read: a place belongs to a file that was read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A place belongs to a file that was read, and cannot be read back.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePlace(value);
        writer.WriteEndObject();
    }
}
