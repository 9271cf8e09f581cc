using System.Text.Json.Nodes;
using Compliance.Rules;

namespace Compliance.Authoring.Schemas;

/// <summary>One schema while it is made: its definitions, each made once, and what makes them.</summary>
internal sealed class SchemaParts
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public SchemaParts(Rulebook rulebook)
    {
        Rulebook = rulebook;
        Values = new ValueSchemas(this);
        Shapes = new ShapeSchemas(this);
        Conditions = new ConditionSchemas(this);
        Declarations = new DeclarationSchemas(this);
    }

    /// <summary>Gets whose names are offered.</summary>
    public Rulebook Rulebook { get; }

    public ValueSchemas Values { get; }

    public ShapeSchemas Shapes { get; }

    public ConditionSchemas Conditions { get; }

    public DeclarationSchemas Declarations { get; }

    /// <summary>Refers to a definition, which is made when it is first named; definitions may refer to each other.</summary>
    public JsonObject Ref(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, []);
            _definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>Gets the definitions by name.</summary>
    public JsonObject Definitions() => [.. _definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value))];
}
