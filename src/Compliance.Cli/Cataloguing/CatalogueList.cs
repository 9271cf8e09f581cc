using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Cli.Cataloguing;

/// <summary>The list of the files of a catalogue, which lies among them: what is on it may be replaced.</summary>
internal static class CatalogueList
{
    /// <summary>Reads a list.</summary>
    /// <param name="file">Where it is.</param>
    /// <returns>The paths on it; none where there is no list, <see langword="null"/> where it is not one that a catalogue has.</returns>
    public static IReadOnlyCollection<string>? Read(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("catalogue", out _)
                && json.RootElement.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
                && files.EnumerateArray().All(f => f.ValueKind == JsonValueKind.String)
                ? [.. files.EnumerateArray().Select(f => f.GetString()!)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Makes the list of a catalogue that is being replaced: it has the files of both, and no hash of the rules.</summary>
    /// <param name="paths">The paths of both.</param>
    public static string OfReplacement(IEnumerable<string> paths)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("catalogue", 1);
            json.WriteStartArray("files");
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
