using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Declarations;

/// <summary>Serialises declarations with System.Text.Json as reports name them: name, hash and declarant, not the facts.</summary>
public sealed class DeclarationJsonConverter : JsonConverter<Declaration>
{
    /// <summary>Refuses to read: a declaration is bound against a vocabulary.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Declaration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A declaration is bound against a vocabulary: read it with DeclarationReader.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Declaration value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WriteTo(value, writer);
    }

    internal static void WriteTo(Declaration declaration, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", declaration.Name);
        json.WriteString("sha256", declaration.ContentHash);
        json.WriteString("company", declaration.CompanyId);
        json.WriteString("declarant", declaration.Principal?.DisplayName);
        json.WriteEndObject();
    }
}
