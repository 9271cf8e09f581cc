using System.Text.Json;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>Message strings: nothing in them acts as a link, a placeholder or a control character.</summary>
internal static class SarifText
{
    public static void WriteMessage(this Utf8JsonWriter json, string name, LocalizedText text, Language language)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Neutralise(text.In(language)));
        json.WriteEndObject();
    }

    /// <summary>Escapes a text; braces are doubled, and brackets escaped where they could be taken for a link.</summary>
    public static string Neutralise(string text)
    {
        var lines = text.Split('\n').Select(VisibleText.Escape);
        var visible = string.Join('\n', lines).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return visible.Contains("](", StringComparison.Ordinal)
            ? visible.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)
            : visible;
    }
}
