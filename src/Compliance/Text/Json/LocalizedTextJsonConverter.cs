using System.Text.Json;
using System.Text.Json.Serialization;
using Compliance.Text.Cultures;

namespace Compliance.Text.Json;

/// <summary>Serialises texts with System.Text.Json by the tags of their languages, <c>{ "zh": …, "en": … }</c>, as reports do.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.EnumerateObject().ToList() is { Count: > 0 } texts
            && texts.TrueForAll(t => LanguageTag.IsTag(t.Name) && t.Value.ValueKind == JsonValueKind.String)
            ? LocalizedText.Of([.. texts.Select(t => new LanguageText(t.Name, t.Value.GetString()!))])
            : throw new JsonException("A text is written by the tags of its languages, one at least: { \"zh\": …, \"en\": … }.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteTexts(value);
        writer.WriteEndObject();
    }
}
