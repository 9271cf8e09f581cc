using System.Text;
using System.Text.Json;
using Compliance.Text.Json;

namespace Compliance.Authoring.Catalogue;

/// <summary>The list of the files of a catalogue, which lies among them as <see cref="CatalogueSite.ManifestName"/>: what is on it may be replaced.</summary>
public static class CatalogueList
{
    private const string Format = "catalogue";
    private const string Files = "files";

    /// <summary>Reads a list.</summary>
    /// <param name="utf8">The content of the file.</param>
    /// <returns>The paths on it; <see langword="null"/> where it is not one that a catalogue has.</returns>
    public static IReadOnlyCollection<string>? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(Format, out _)
                && json.RootElement.TryGetProperty(Files, out var files) && files.ValueKind == JsonValueKind.Array
                && files.EnumerateArray().All(f => f.ValueKind == JsonValueKind.String)
                ? [.. files.EnumerateArray().Select(f => f.GetString()!)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes a list: the same files give the same text, in the order of their paths, each once.</summary>
    /// <param name="paths">The paths from the folder of the catalogue, with forward slashes.</param>
    /// <param name="rules">The hash of the rules that the pages show; <see langword="null"/> while one catalogue takes the place of another, and the files are those of both.</param>
    public static string Write(IEnumerable<string> paths, string? rules)
    {
        ArgumentNullException.ThrowIfNull(paths);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber(Format, 1);
            if (rules is not null)
            {
                json.WriteString("rulebook", rules);
            }

            json.WriteStartArray(Files);
            foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
