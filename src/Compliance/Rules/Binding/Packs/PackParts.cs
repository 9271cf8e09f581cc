using System.Collections.Immutable;
using Compliance.Rules.Binding.Sources;

namespace Compliance.Rules.Binding.Packs;

/// <summary>The parts of a pack, kind by kind, while it is bound.</summary>
/// <param name="clauses">The clause register; empty in a pack for a field of law.</param>
/// <param name="isFieldOfLaw">Whether the pack is for a field of law: it names no instrument.</param>
internal sealed class PackParts(ClauseBinder clauses, bool isFieldOfLaw)
{
    private readonly Dictionary<Type, object> _parts = [];

    /// <summary>Gets the clause register; empty in a pack for a field of law.</summary>
    public ClauseBinder Clauses { get; } = clauses;

    /// <summary>Gets whether the pack is for a field of law: its rules have a basis instead of a clause.</summary>
    public bool IsFieldOfLaw { get; } = isFieldOfLaw;

    /// <summary>Gets the parts of one type; none where no file holds any.</summary>
    public ImmutableArray<T> Of<T>() => _parts.TryGetValue(typeof(T), out var parts) ? (ImmutableArray<T>)parts : [];

    /// <summary>Sets the parts of one type.</summary>
    public void Set<T>(IEnumerable<T> parts) => _parts[typeof(T)] = parts.ToImmutableArray();
}
