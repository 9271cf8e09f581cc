using System.Text.Json;
using Compliance.Authoring.Analysis.Changes;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Text;

namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>Writes what many messages are made of.</summary>
internal static class LspJson
{
    /// <summary>Writes a range as a member.</summary>
    public static void WriteRange(this Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WritePropertyName(name);
        json.WriteRange(span);
    }

    /// <summary>Writes a range.</summary>
    public static void WriteRange(this Utf8JsonWriter json, SourceSpan span) => json.WriteRange(Zero(span.Position), Zero(span.EndPosition));

    /// <summary>Writes a range.</summary>
    public static void WriteRange(this Utf8JsonWriter json, (int Line, int Character) start, (int Line, int Character) end)
    {
        json.WriteStartObject();
        WritePlace(json, "start", start);
        WritePlace(json, "end", end);
        json.WriteEndObject();
    }

    /// <summary>Writes a place in a file.</summary>
    public static void WriteLocation(this Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject();
        json.WriteString("uri", DocumentNames.UriOf(span.File!.Path));
        json.WriteRange("range", span);
        json.WriteEndObject();
    }

    /// <summary>Writes changes of one text as a list.</summary>
    public static void WriteEdits(this Utf8JsonWriter json, IEnumerable<TextChange> changes)
    {
        json.WriteStartArray();
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteRange("range", change.Span);
            json.WriteString("newText", change.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static (int Line, int Character) Zero(SourcePosition position) => (position.Line - 1, position.Column - 1);

    private static void WritePlace(Utf8JsonWriter json, string name, (int Line, int Character) place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("character", place.Character);
        json.WriteEndObject();
    }
}
