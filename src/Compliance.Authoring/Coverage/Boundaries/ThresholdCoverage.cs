using System.Collections.Immutable;
using Compliance.Conditions.Terms;

namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>Whether the cases of a rule hold the boundaries of a parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Values">Its values in the order registered.</param>
public sealed record ThresholdCoverage(Parameter Parameter, ImmutableArray<BoundaryCoverage> Values)
{
    /// <summary>Gets the parameter.</summary>
    public override string ToString() => Parameter.Id;
}
