using System.Security.Cryptography;
using System.Text.Json;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Syntax;

/// <summary>Writes nodes that were built in code as one text, so that equal ones have equal hashes.</summary>
internal static class CanonicalRendering
{
    private const int FlushAt = 1 << 16;

    /// <summary>Gets the hash of a node as JSON with its keys in ordinal order and all values as texts, but for null and none.</summary>
    public static string HashOf(LocatedNode node)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, node);
        }

        return Hexadecimal.Of(hash.Hash!);
    }

    /// <summary>Determines whether two nodes render to the same text.</summary>
    public static bool AreEqual(LocatedNode first, LocatedNode second) => first is ScalarNode one && second is ScalarNode other
        ? one.Text == other.Text && one.IsNull == other.IsNull && (one.Style == other.Style || one.Text is not (CommonWords.None or CommonWords.NoneZh))
        : HashOf(first) == HashOf(second);

    private static void Write(Utf8JsonWriter writer, LocatedNode node)
    {
        switch (node)
        {
            case ScalarNode { IsNull: true }:
                writer.WriteNullValue();
                break;
            case ScalarNode { Style: ScalarStyle.Plain, Text: CommonWords.None or CommonWords.NoneZh }:
                writer.WriteStartObject();
                writer.WriteBoolean("none", value: true);
                writer.WriteEndObject();
                break;
            case ScalarNode scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(entry.Key.Text);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
        }

        if (writer.BytesPending > FlushAt)
        {
            writer.Flush();
        }
    }
}
