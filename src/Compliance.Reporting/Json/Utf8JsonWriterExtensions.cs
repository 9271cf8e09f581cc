using System.Text.Json;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Json;

/// <summary>Writes the objects that recur in the JSON of reports. Nothing is left out: what is absent is <c>null</c>.</summary>
public static class Utf8JsonWriterExtensions
{
    /// <summary>Writes a text as <c>{ "zh": …, "en": … }</c>; null without one.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        ArgumentNullException.ThrowIfNull(json);
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

    /// <summary>Writes a day as <c>yyyy-MM-dd</c>; null without one.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString(name, day is { } known ? IsoDay.Of(known) : null);
    }

    /// <summary>Writes an array of strings, one for each item.</summary>
    public static void WriteWords<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, string> word)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(word);
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
        ArgumentNullException.ThrowIfNull(json);
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

    internal static void WriteSubject(this Utf8JsonWriter json, Entity subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("path", subject.Path);
        json.WriteString("type", subject.Type.Id);
        json.WriteString("name", subject.DisplayName);
        json.WritePlace(subject.Span);
        json.WriteEndObject();
    }

    internal static void WritePart(this Utf8JsonWriter json, EvaluatedPeriod part)
    {
        json.WriteStartObject("part");
        json.WriteDay("from", part.From);
        json.WriteDay("until", part.Until);
        json.WriteDay("law_day", part.LawDay);
        json.WriteBoolean("certain", part.IsCertain);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>packs</c>: id, version and content hash of each pack, in the order of the rulebook.</summary>
    public static void WritePacks(this Utf8JsonWriter json, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rulebook);
        json.WriteStartArray("packs");
        foreach (var pack in rulebook.Packs)
        {
            json.WriteStartObject();
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("sha256", pack.ContentHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>in_force</c> with <c>from</c> and <c>until</c>, both days included.</summary>
    public static void WriteInForce(this Utf8JsonWriter json, EffectivePeriod period)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("in_force");
        json.WriteDay("from", period.From);
        json.WriteDay("until", period.Until);
        json.WriteEndObject();
    }
}
