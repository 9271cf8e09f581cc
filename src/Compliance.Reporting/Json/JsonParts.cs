using System.Globalization;
using System.Text.Json;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Sections;
using Compliance.Text;

namespace Compliance.Reporting.Json;

/// <summary>The small objects that recur in a JSON report. Nothing is ever left out: what is not there is <c>null</c>.</summary>
internal static class JsonParts
{
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteWords<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, string> word)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(word(item));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>file</c>, <c>line</c> and <c>column</c>; all null for a thing that stands in no file.</summary>
    public static void WritePlace(this Utf8JsonWriter json, SourceSpan span)
    {
        var (file, line, column) = SourcePlace.Parts(span);
        json.WriteString("file", file);
        WriteNumber("line", line);
        WriteNumber("column", column);

        void WriteNumber(string name, int? number)
        {
            if (number is { } value)
            {
                json.WriteNumber(name, value);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }

    public static void WriteSubject(this Utf8JsonWriter json, Entity subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("path", subject.Path);
        json.WriteString("type", subject.Type.Id);
        json.WriteString("name", subject.DisplayName);
        json.WritePlace(subject.Span);
        json.WriteEndObject();
    }

    public static void WritePart(this Utf8JsonWriter json, JudgedPart part)
    {
        json.WriteStartObject("part");
        json.WriteDay("from", part.From);
        json.WriteDay("until", part.Until);
        json.WriteDay("law_day", part.LawDay);
        json.WriteBoolean("certain", part.IsCertain);
        json.WriteEndObject();
    }

    public static void WriteInForce(this Utf8JsonWriter json, EffectivePeriod period)
    {
        json.WriteStartObject("in_force");
        json.WriteDay("from", period.From);
        json.WriteDay("until", period.Until);
        json.WriteEndObject();
    }
}
