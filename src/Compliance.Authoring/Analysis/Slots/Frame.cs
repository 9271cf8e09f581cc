using System.Collections.Immutable;
using Compliance.Binding.Shapes;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>A mapping that is open around a place: what its keys say, and the mapping around it.</summary>
/// <param name="texts">The simple values by key, as written; an empty text for others.</param>
/// <param name="shapes">The keys it may have, to know both spellings.</param>
/// <param name="key">The key under which it stands.</param>
/// <param name="outer">The mapping around it.</param>
internal sealed class Frame(IReadOnlyDictionary<string, string> texts, ImmutableArray<MappingShape> shapes, string? key, Frame? outer)
{
    /// <summary>Gets the key under which the mapping stands.</summary>
    public string? Key { get; } = key;

    /// <summary>Gets the mapping around it.</summary>
    public Frame? Outer { get; } = outer;

    /// <summary>Gets the keys that are written.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>Determines whether a key is written.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>Finds the value of a key, by its English spelling, here or in the mappings around.</summary>
    public string? Find(string id) => Own(id) ?? Outer?.Find(id);

    /// <summary>Finds the value of a key, by its English spelling, here.</summary>
    public string? Own(string id)
    {
        if (texts.GetValueOrDefault(id) is { Length: > 0 } text)
        {
            return text;
        }

        foreach (var row in shapes.SelectMany(s => s.Keys))
        {
            if (row.Key.Id == id && texts.GetValueOrDefault(row.Key.Zh) is { Length: > 0 } other)
            {
                return other;
            }
        }

        return null;
    }
}
