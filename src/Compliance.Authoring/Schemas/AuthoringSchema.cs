using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Compliance.Text;

namespace Compliance.Authoring.Schemas;

/// <summary>The JSON Schema (2020-12) of one kind of file that people write.</summary>
/// <param name="id">The id of the kind.</param>
/// <param name="name">What messages call such a file.</param>
/// <param name="patterns">Where such files lie.</param>
/// <param name="make">Makes the schema, when it is first asked for.</param>
public sealed class AuthoringSchema(string id, LocalizedText name, ImmutableArray<string> patterns, Func<JsonObject> make)
{
    private readonly Lazy<string> _text = new(() => SchemaText.Of(make()));

    /// <summary>Gets the id of the kind, in kebab-case: <c>rule</c>, <c>cases</c>, <c>declaration</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Gets what messages call such a file.</summary>
    public LocalizedText Name { get; } = name;

    /// <summary>Gets where such files lie, as docs/rule-language.md §1 writes it; empty where they may lie anywhere.</summary>
    public ImmutableArray<string> Patterns { get; } = patterns;

    /// <summary>Gets the usual name of a file that holds it.</summary>
    public string FileName => $"{Id}.schema.json";

    /// <summary>Gets the schema: JSON, indented, with line feeds, characters unescaped.</summary>
    public string Text => _text.Value;

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
