using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Binding.Shapes;

/// <summary>
/// The keys of one kind of mapping in authored files. <see cref="MappingReader"/> holds the binder to it, and JSON Schemas are made of it: what is
/// read and what editors offer is one table.
/// </summary>
/// <param name="id">The name in schemas, in kebab-case.</param>
/// <param name="name">What messages call the mapping.</param>
/// <param name="keys">The keys, in the order in which documents list them.</param>
public sealed class MappingShape(string id, LocalizedText name, params ImmutableArray<ShapeKey> keys)
{
    /// <summary>Gets the name in schemas, in kebab-case.</summary>
    public string Id { get; } = id;

    /// <summary>Gets what messages call the mapping.</summary>
    public LocalizedText Name { get; } = name;

    /// <summary>Gets the keys, in the order in which documents list them.</summary>
    public ImmutableArray<ShapeKey> Keys { get; } = keys;

    /// <summary>Gets the keys that exclude each other.</summary>
    public ImmutableArray<KeyGroup> Groups { get; init; } = [];

    /// <summary>Gets whether the tags of languages are keys too, each with its text.</summary>
    public bool HasLanguages { get; init; }

    /// <summary>Gets the row of a key; <see langword="null"/> where the mapping has no such key.</summary>
    public ShapeKey? Find(Keyword key)
    {
        foreach (var row in Keys)
        {
            if (row.Key == key)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Makes a row of a key that must be written.</summary>
    public static ShapeKey Required(Keyword key, ValueForm form, string zh, string en) => new(key, KeyUse.Required, form, new(zh, en));

    /// <summary>Makes a row of a key that may be left out.</summary>
    public static ShapeKey Optional(Keyword key, ValueForm form, string zh, string en) => new(key, KeyUse.Optional, form, new(zh, en));

    /// <summary>Makes a row of a key that depends on others.</summary>
    public static ShapeKey Conditional(Keyword key, ValueForm form, string zh, string en) => new(key, KeyUse.Conditional, form, new(zh, en));

    /// <summary>Gets the name in schemas.</summary>
    public override string ToString() => Id;
}
