using Compliance.Authoring.Linting.Reasoning;
using Compliance.Diagnostics;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds two rules of which one must be broken: both apply, each can be followed, both cannot.</summary>
/// <remarks>An exception or a condition that takes one of the two out of the way is an override: then both never apply.</remarks>
internal static class Conflicts
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from pair in RulePairs.WithSharedDemands(linted.Rules)
        where pair.First.Rule.Modality != Modality.Encouragement || pair.Second.Rule.Modality != Modality.Encouragement
        where Contradict(pair.First, pair.Second)
        select RelationDiagnostics.Conflict(pair.First.Rule, pair.Second.Rule);

    // The cheapest question first: most demands can be met together.
    private static bool Contradict(RuleMeaning first, RuleMeaning second) =>
        first.Days.Touches(second.Days)
        && Refutation.Of(first.Applies, second.Applies, first.Met, second.Met)
        && Refutation.LeavesRoomFor(first.Applies, second.Applies, first.Met)
        && Refutation.LeavesRoomFor(first.Applies, second.Applies, second.Met);
}
