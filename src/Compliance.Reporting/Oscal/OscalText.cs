using System.Text.Json;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Reporting.Oscal;

/// <summary>Formats texts for OSCAL: not empty, on one line, without spaces at the ends.</summary>
internal static class OscalText
{
    // A name without a namespace would claim the meaning that NIST gave it.
    private const string Namespace = "urn:x-compliance";

    public static string Both(LocalizedText text) => Line(text.In(Language.Both));

    public static string Line(string text) => TerminalText.Neutralise(text).Trim() is { Length: > 0 } line ? line : "–";

    /// <summary>Gets the beginning of a day. Days of law have no clock; where OSCAL asks for one it is that of UTC.</summary>
    public static string Time(DateOnly day) => $"{IsoDay.Of(day)}T00:00:00Z";

    /// <summary>Gets the end of a day.</summary>
    public static string EndOf(DateOnly day) => $"{IsoDay.Of(day)}T23:59:59Z";

    public static void WriteProp(this Utf8JsonWriter json, string name, string value, string? remarks = null)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("ns", Namespace);
        json.WriteString("value", Line(value));
        if (remarks is not null)
        {
            json.WriteString("remarks", remarks);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a property whose name and meaning are NIST's.</summary>
    public static void WriteStandardProp(this Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", Line(value));
        json.WriteEndObject();
    }
}
