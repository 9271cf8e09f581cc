using System.Collections.Immutable;
using Compliance.Types;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>The places that lie in one of some places, and in none of others, on whatever day.</summary>
/// <param name="Within">The places in one of which it lies; <see langword="null"/> where it may lie anywhere.</param>
/// <param name="Outside">The places in none of which it lies.</param>
internal sealed record PlaceSet(ImmutableArray<Region>? Within, ImmutableArray<Region> Outside) : ValueSet
{
    /// <inheritdoc/>
    public override bool IsEmpty => Within is { } within && within.All(w => Outside.Any(o => w.IsAlwaysWithin(o) == true));

    /// <summary>The places in one of some places.</summary>
    public static PlaceSet In(IEnumerable<Region> places) => new([.. places], []);

    /// <summary>The places in none of some places.</summary>
    public static PlaceSet NotIn(IEnumerable<Region> places) => new(null, [.. places]);

    /// <inheritdoc/>
    protected override ValueSet? Intersect(ValueSet other) => other is not PlaceSet set ? null
        : new PlaceSet(Both(Within, set.Within), [.. Outside, .. set.Outside]);

    // Of two places the smaller; where it depends on the day which lies in which, either may hold one that both do.
    private static ImmutableArray<Region>? Both(ImmutableArray<Region>? one, ImmutableArray<Region>? two) =>
        one is not { } left ? two
        : two is not { } right ? one
        : [.. left.SelectMany(l => right.Select(r => Smaller(l, r))).OfType<Region>().Distinct()];

    private static Region? Smaller(Region one, Region two) => (one.IsAlwaysWithin(two), two.IsAlwaysWithin(one)) switch
    {
        (true, _) => one,
        (_, true) => two,
        (false, false) => null,
        _ => one,
    };
}
