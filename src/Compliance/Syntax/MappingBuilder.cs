using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Syntax;

/// <summary>Collects the entries of one mapping and refuses a key that stands twice.</summary>
internal sealed class MappingBuilder(DiagnosticBudget diagnostics)
{
    private readonly ImmutableArray<MappingEntry>.Builder _entries = ImmutableArray.CreateBuilder<MappingEntry>();
    private readonly Dictionary<string, ScalarNode> _keys = new(StringComparer.Ordinal);

    /// <summary>Checks a key before its value is read: mistakes come in the order of the file.</summary>
    /// <returns>Whether the entry belongs into the mapping; of two equal keys the first one stays.</returns>
    public bool Accept(ScalarNode key)
    {
        if (_keys.TryAdd(KeyIdentity.Of(key.Text), key))
        {
            return true;
        }

        diagnostics.Add(SyntaxDiagnostics.DuplicateKey(key.Span, key.Text, _keys[KeyIdentity.Of(key.Text)].Span));
        return false;
    }

    /// <summary>Adds an accepted key with its value.</summary>
    public void Add(ScalarNode key, LocatedNode value) => _entries.Add(new MappingEntry(key, value));

    /// <summary>Gets the entries in the order written.</summary>
    public ImmutableArray<MappingEntry> ToEntries() => _entries.DrainToImmutable();
}
