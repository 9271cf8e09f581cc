using System.Collections.Immutable;
using Compliance.Text.Unicode;

namespace Compliance.Syntax;

/// <summary>Collects the entries of one mapping and refuses a key that stands twice.</summary>
internal sealed class MappingBuilder(DiagnosticBudget diagnostics)
{
    // Most mappings have a handful of keys, and comparing those costs less than a dictionary does.
    private const int Few = 12;

    private readonly ImmutableArray<MappingEntry>.Builder _entries = ImmutableArray.CreateBuilder<MappingEntry>();
    private readonly List<(string Identity, ScalarNode Key)> _keys = [];
    private Dictionary<string, ScalarNode>? _index;

    /// <summary>Checks a key before its value is read: mistakes come in the order of the file.</summary>
    /// <returns>Whether the entry belongs into the mapping; of two equal keys the first one stays.</returns>
    public bool Accept(ScalarNode key)
    {
        // é may be one character or two, which look alike.
        var identity = NormalForm.Of(key.Text);
        if (Find(identity) is { } first)
        {
            diagnostics.Add(SyntaxDiagnostics.DuplicateKey(key.Span, key.Text, first.Span));
            return false;
        }

        _keys.Add((identity, key));
        _index?.Add(identity, key);
        return true;
    }

    /// <summary>Adds an accepted key with its value.</summary>
    public void Add(ScalarNode key, LocatedNode value) => _entries.Add(new MappingEntry(key, value));

    /// <summary>Gets the entries in the order written.</summary>
    public ImmutableArray<MappingEntry> ToEntries() => _entries.DrainToImmutable();

    private ScalarNode? Find(string identity)
    {
        if (_keys.Count > Few)
        {
            _index ??= _keys.ToDictionary(k => k.Identity, k => k.Key, StringComparer.Ordinal);
            return _index.GetValueOrDefault(identity);
        }

        foreach (var (known, key) in _keys)
        {
            if (known == identity)
            {
                return key;
            }
        }

        return null;
    }
}
