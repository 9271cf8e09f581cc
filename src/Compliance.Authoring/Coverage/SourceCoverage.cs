using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Authoring.Coverage;

/// <summary>What rests on a registered source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Cited">The places that are cited: the source as a whole first, then its articles in the order registered.</param>
/// <param name="Uncited">The registered articles that nothing cites.</param>
public sealed record SourceCoverage(LegalSource Source, ImmutableArray<PlaceCoverage> Cited, ImmutableArray<SourceArticle> Uncited)
{
    /// <summary>Gets the source.</summary>
    public override string ToString() => Source.Id;
}
