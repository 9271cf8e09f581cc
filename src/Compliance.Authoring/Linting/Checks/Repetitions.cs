using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds rules that say on the same days what another says already. Where both have days of their own, they are versions.</summary>
internal static class Repetitions
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from same in linted.Rules.GroupBy(m => TextOf(m.Rule), StringComparer.Ordinal)
        from later in same.Skip(1)
        let first = same.First()
        where first.Rule.InForce == EffectivePeriod.Always || later.Rule.InForce == EffectivePeriod.Always
        where first.Days.Touches(later.Days)
        select RelationDiagnostics.Repetition(later.Rule, first.Rule);

    private static string TextOf(Rule rule) => string.Join('\n', [
        rule.Subject.Id,
        rule.Modality.ToString(),
        rule.AppliesWhen is null ? string.Empty : ConditionText.Canonical(rule.AppliesWhen),
        rule.RequirementKind.ToString(),
        ConditionText.Canonical(rule.Requirement),
        .. rule.Exceptions.Select(e => ConditionText.Canonical(e.When))]);
}
