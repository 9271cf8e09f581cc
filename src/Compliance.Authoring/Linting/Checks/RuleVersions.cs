using Compliance.Authoring.Linting.Reasoning;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds days that lie between two versions of a rule, or in both. Versions have one requirement and have days of their own.</summary>
internal static class RuleVersions
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => linted.Rules
        .Where(m => m.Rule.InForce != EffectivePeriod.Always)
        .GroupBy(m => TextOf(m.Rule), StringComparer.Ordinal)
        .SelectMany(g => Between([.. g.OrderBy(v => v.Rule.InForce.From ?? DateOnly.MinValue)]));

    private static IEnumerable<Diagnostic> Between(IReadOnlyList<RuleMeaning> versions)
    {
        for (var i = 1; i < versions.Count; i++)
        {
            var (earlier, later) = (versions[i - 1], versions[i]);
            if (Refutation.Of(earlier.Applies, later.Applies))
            {
                continue;
            }

            if (earlier.Rule.InForce.Intersect(later.Rule.InForce) is { } both)
            {
                yield return RelationDiagnostics.VersionOverlap(earlier.Rule, later.Rule, both.ToString());
            }
            else if (DaySet.Of([earlier.Rule.InForce, later.Rule.InForce]).Gaps() is { IsEmpty: false } gap)
            {
                yield return RelationDiagnostics.VersionGap(earlier.Rule, later.Rule, gap.ToString());
            }
        }
    }

    private static string TextOf(Rule rule) => $"{rule.Subject.Id} {rule.Modality} {rule.RequirementKind} {ConditionText.Canonical(rule.Requirement)}";
}
