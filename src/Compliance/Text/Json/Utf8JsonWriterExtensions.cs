using System.Text.Json;

namespace Compliance.Text.Json;

/// <summary>Writes the objects that recur in the JSON of reports. Nothing is left out: what is absent is <c>null</c>.</summary>
public static class Utf8JsonWriterExtensions
{
    /// <summary>Writes a text by the tags of the languages that it has, <c>{ "zh": …, "en": … }</c>; null without one.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteTexts(text);
        json.WriteEndObject();
    }

    /// <summary>Writes a text in each of its languages.</summary>
    internal static void WriteTexts(this Utf8JsonWriter json, LocalizedText text)
    {
        if (text.IsBilingual)
        {
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
            return;
        }

        foreach (var (language, words) in text.Texts)
        {
            json.WriteString(language, words);
        }
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
        var (line, column) = span.File is { IsCell: false } ? ((int?)span.Position.Line, (int?)span.Position.Column) : (null, null);
        json.WriteString("file", span.File?.Path);
        json.WriteNumberOrNull("line", line);
        json.WriteNumberOrNull("column", column);
    }

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        ArgumentNullException.ThrowIfNull(json);
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
