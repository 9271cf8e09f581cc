using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compliance.Text.Json;

namespace Compliance.Authoring.Schemas;

/// <summary>Writes JSON for people: indented, with line feeds on every machine, Chinese as it is.</summary>
internal static class SchemaText
{
    public static string Of(JsonNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, ReadableJson.Options))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
