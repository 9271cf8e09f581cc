using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Text.Json;

/// <summary>Serialises texts in two languages with System.Text.Json as <c>{ "zh": …, "en": … }</c>, as reports do.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("zh", out var zh) && zh.ValueKind == JsonValueKind.String
            && document.RootElement.TryGetProperty("en", out var en) && en.ValueKind == JsonValueKind.String
            ? new LocalizedText(zh.GetString()!, en.GetString()!)
            : throw new JsonException("A text in two languages is written { \"zh\": …, \"en\": … }.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("zh", value.Zh);
        writer.WriteString("en", value.En);
        writer.WriteEndObject();
    }
}
