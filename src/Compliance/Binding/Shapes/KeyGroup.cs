using System.Collections.Immutable;

namespace Compliance.Binding.Shapes;

/// <summary>Keys of which one at most may be written.</summary>
/// <param name="IsNeeded">Whether one must be.</param>
/// <param name="Keys">The keys.</param>
public sealed record KeyGroup(bool IsNeeded, params ImmutableArray<Keyword> Keys)
{
    /// <summary>Gets the keys.</summary>
    public override string ToString() => string.Join(", ", Keys.Select(k => k.Id));
}
