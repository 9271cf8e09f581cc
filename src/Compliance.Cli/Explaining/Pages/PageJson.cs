using System.Text.Json;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes pages as JSON, in both languages.</summary>
internal static class PageJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes them.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="stream">Where they go.</param>
    public static void Write(string asked, IEnumerable<ExplainedPage> pages, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, ReadableJson.Options);
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("asked", asked);
        json.WriteStartArray("pages");
        foreach (var page in pages)
        {
            Write(page, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void Write(ExplainedPage page, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", page.Kind);
        json.WriteString("name", page.Name);
        Write("title", page.Title, json);
        if (page.Subtitle is { } subtitle)
        {
            Write("subtitle", subtitle.Text, json);
        }

        if (page.Place.File is not null)
        {
            json.WriteString("place", page.Place.ToString());
        }

        json.WriteStartArray("entries");
        foreach (var entry in page.Said.SelectMany(g => g))
        {
            json.WriteStartObject();
            json.WriteString("key", entry.Key);
            Write("label", entry.Label, json);
            json.WriteStartArray("lines");
            foreach (var line in entry.Lines)
            {
                json.WriteStartObject();
                json.WriteString("zh", line.Text.Zh);
                json.WriteString("en", line.Text.En);
                if (line.Depth > 0)
                {
                    json.WriteNumber("depth", line.Depth);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (!entry.Names.IsEmpty)
            {
                json.WriteStartArray("names");
                foreach (var name in entry.Names)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string name, LocalizedText text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
