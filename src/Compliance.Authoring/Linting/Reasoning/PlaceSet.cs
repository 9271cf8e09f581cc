using System.Collections.Immutable;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>The places that lie in one of some places, and in none of others. Places are GB/T 2260 codes: one lies in another that begins it.</summary>
/// <param name="Within">The places in one of which it lies; the whole country is the empty code.</param>
/// <param name="Outside">The places in none of which it lies.</param>
internal sealed record PlaceSet(ImmutableArray<string> Within, ImmutableArray<string> Outside) : ValueSet
{
    /// <inheritdoc/>
    public override bool IsEmpty => Within.All(w => Outside.Any(o => Begins(o, w)));

    /// <summary>The places in one of some places.</summary>
    public static PlaceSet In(IEnumerable<string> places) => new([.. places], []);

    /// <summary>The places in none of some places.</summary>
    public static PlaceSet NotIn(IEnumerable<string> places) => new([string.Empty], [.. places]);

    /// <inheritdoc/>
    protected override ValueSet? Intersect(ValueSet other) => other is not PlaceSet set ? null : new PlaceSet(
        [.. Within.SelectMany(w => set.Within.Select(o => Begins(w, o) ? o : Begins(o, w) ? w : null)).OfType<string>().Distinct(StringComparer.Ordinal)],
        [.. Outside, .. set.Outside]);

    private static bool Begins(string outer, string inner) => inner.StartsWith(outer, StringComparison.Ordinal);
}
