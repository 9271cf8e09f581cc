using System.Collections.Immutable;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>The clause register of a pack, clause by clause.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Clauses">The clauses in the order registered.</param>
public sealed record RegisterCoverage(RulePack Pack, ImmutableArray<ClauseCoverage> Clauses)
{
    /// <summary>Gets the pack.</summary>
    public override string ToString() => $"{Pack}";
}
