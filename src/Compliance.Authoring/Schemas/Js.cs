using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Schemas;

/// <summary>The small pieces that schemas are made of.</summary>
internal static class Js
{
    /// <summary>A value without parts: YAML reads some texts as numbers or as true and false.</summary>
    public static JsonObject Scalar() => new() { ["type"] = Array("string", "number", "boolean") };

    /// <summary>A text that matches a pattern.</summary>
    public static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>One of some words, each once.</summary>
    public static JsonObject Enum(IEnumerable<(string Word, LocalizedText? Label)> words)
    {
        var distinct = words.DistinctBy(w => w.Word, StringComparer.Ordinal).ToList();
        var schema = new JsonObject { ["enum"] = Array(distinct.Select(w => w.Word)) };
        if (distinct.Exists(w => w.Label is not null))
        {
            schema["enumDescriptions"] = Array(distinct.Select(w => w.Label?.In(Language.Both) ?? w.Word));
        }

        return schema;
    }

    /// <summary>One of some words in two spellings.</summary>
    public static JsonObject Words(IEnumerable<Keyword> words) => Enum(words.SelectMany(w => new[] { (w.Id, (LocalizedText?)new LocalizedText(w.Zh, w.Id)), (w.Zh, new LocalizedText(w.Zh, w.Id)) }));

    /// <summary>One of some schemas.</summary>
    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas)
    {
        JsonObject[] all = [.. schemas];
        return all is [var only] ? only : new() { ["anyOf"] = new JsonArray([.. all]) };
    }

    /// <summary>A list.</summary>
    public static JsonObject List(JsonObject items, bool isNotEmpty = false)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (isNotEmpty)
        {
            list["minItems"] = 1;
        }

        return list;
    }

    /// <summary>A mapping with keys, and names by pattern; no others.</summary>
    public static JsonObject Mapping(JsonObject properties, JsonObject? patterns = null)
    {
        var mapping = new JsonObject { ["type"] = "object" };
        if (properties.Count > 0)
        {
            mapping["properties"] = properties;
        }

        if (patterns is { Count: > 0 })
        {
            mapping["patternProperties"] = patterns;
        }

        mapping["additionalProperties"] = false;
        return mapping;
    }

    /// <summary>That a key is there.</summary>
    public static JsonObject Has(params IEnumerable<string> keys) => new() { ["required"] = Array(keys) };

    /// <summary>Adds a description in both languages.</summary>
    public static JsonObject Described(this JsonObject schema, LocalizedText text)
    {
        schema["description"] = text.Zh == text.En ? text.Zh : $"{text.Zh}\n{text.En}";
        return schema;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray Array(params IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    /// <summary>A choice of words in a pattern.</summary>
    public static string OneOf(params IEnumerable<string> words) => $"({string.Join('|', words.Distinct(StringComparer.Ordinal).Select(Escape))})";

    /// <summary>The two spellings of words in a pattern.</summary>
    public static string OneOf(params IEnumerable<Keyword> words) => OneOf(words.SelectMany(w => new[] { w.Id, w.Zh }));

    // What the patterns of ECMAScript know in Unicode mode, and no more: there is no "\ ".
    private static string Escape(string word) => Regex.Replace(word, @"[\\^$.*+?()\[\]{}|/]", @"\$0", RegexOptions.None, TimeSpan.FromSeconds(1));
}
