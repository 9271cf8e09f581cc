using System.Globalization;
using System.Text.Json.Nodes;
using Compliance.Syntax;

namespace Compliance.Tests.Authoring.Schemas;

/// <summary>YAML as an editor reads it for a JSON Schema: plain scalars are null, true and false, and numbers as the core schema of YAML 1.2 has them.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(LocatedNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { Style: ScalarStyle.Plain, Text: "" or "null" or "~" } => null,
        ScalarNode { Style: ScalarStyle.Plain, Text: "true" or "false" } truth => JsonValue.Create(truth.Text == "true"),
        ScalarNode { Style: ScalarStyle.Plain } scalar when IsNumber(scalar.Text) => JsonValue.Create(decimal.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "No such node."),
    };

    private static bool IsNumber(string text) =>
        text.Length < 25 && text.All(c => char.IsAsciiDigit(c) || c is '-' or '.' or '+') && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
