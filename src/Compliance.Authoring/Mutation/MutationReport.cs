using System.Collections.Immutable;

namespace Compliance.Authoring.Mutation;

/// <summary>What the cases of rules notice of changes of the rules.</summary>
/// <param name="Results">The results: rules, then terms, then parameters, each by id.</param>
public sealed record MutationReport(ImmutableArray<MutationResult> Results)
{
    /// <summary>Gets how many changes a case could notice.</summary>
    public int Total => Results.Sum(r => r.Total);

    /// <summary>Gets how many a case noticed.</summary>
    public int Noticed => Results.Sum(r => r.Noticed);

    /// <summary>Gets the part noticed in hundredths, cut off and not rounded, so that 100 is all; 100 where there was nothing to notice.</summary>
    public decimal Rate => Total == 0 ? 100m : Math.Floor(1000m * Noticed / Total) / 10m;

    /// <summary>Gets the results by pack, in the order of their ids.</summary>
    public IEnumerable<MutationReport> ByPack => Results.GroupBy(r => r.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new MutationReport([.. g]));

    /// <summary>Gets the rate and the numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rate}%: {Noticed} of {Total}");
}
