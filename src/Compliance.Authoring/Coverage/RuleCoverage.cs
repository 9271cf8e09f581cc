using System.Collections.Immutable;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>How far the cases of a rule cover it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">Its cases in the order written.</param>
/// <param name="Thresholds">The parameters it compares with, also inside the terms it uses.</param>
public sealed record RuleCoverage(Rule Rule, ImmutableArray<CaseCoverage> Cases, ImmutableArray<ThresholdCoverage> Thresholds)
{
    /// <summary>Gets the number of boundary pairs its cases hold.</summary>
    public int BoundaryPairs => Thresholds.Sum(t => t.Values.Count(v => v.State == BoundaryState.Pair));

    /// <summary>Gets the number of boundary pairs it needs: one for each value of a parameter that its cases reach.</summary>
    public int NeededPairs => Thresholds.Sum(t => t.Values.Count(v => v.State != BoundaryState.Unreached));

    /// <summary>Gets whether the cases hold every parameter: each in a value at least, and each value they reach.</summary>
    public bool HoldsBoundaries => Thresholds.All(t =>
        t.Values.All(v => v.State != BoundaryState.Open) && t.Values.Any(v => v.State == BoundaryState.Pair));

    /// <summary>Gets the kinds of which it has no case and must have one, in their order.</summary>
    public ImmutableArray<CaseKind> MissingKinds => [.. Enum.GetValues<CaseKind>().Where(k => k != CaseKind.NotCovered && Count(k) == 0)];

    /// <summary>Gets the number of cases of a kind; a case that expects several outcomes counts for each.</summary>
    public int Count(CaseKind kind) => Cases.Count(c => c.Kinds.Contains(kind));

    /// <summary>Gets the rule.</summary>
    public override string ToString() => Rule.Id;
}
