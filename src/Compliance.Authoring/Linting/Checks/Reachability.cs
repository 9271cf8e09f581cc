using Compliance.Authoring.Linting.Reasoning;
using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds rules that never apply, never fire or always fire, and conditions that decide nothing.</summary>
internal static class Reachability
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => linted.Rules.SelectMany(OfRule)
        .Concat(linted.Rulebook.Packs.SelectMany(p => p.Definitions).SelectMany(d => new IdleConditions(new FormulaReader(DaySet.All), d.Variable).OfWhole(d.When, [])))
        .Concat(linted.Rulebook.Packs.SelectMany(p => p.Mitigations).SelectMany(m => new IdleConditions(new FormulaReader(DaySet.All), m.SubjectVariable).OfWhole(m.When, [])));

    private static IEnumerable<Diagnostic> OfRule(RuleMeaning meaning)
    {
        var rule = meaning.Rule;
        var idle = new IdleConditions(meaning.Reader, rule.SubjectVariable);
        if (Refutation.Of(meaning.Applies))
        {
            var dead = idle.In(rule.AppliesWhen, []).Select(d => d.Span).Concat(rule.Exceptions.Select(e => e.When.Span));
            return [ReachDiagnostics.NeverApplies((rule.AppliesWhen ?? rule.Requirement).Span, rule.Id, [.. dead])];
        }

        if (Refutation.Of(meaning.Applies, meaning.Broken))
        {
            return [ReachDiagnostics.NeverFires(rule.Requirement.Span, rule.Id)];
        }

        if (Refutation.Of(meaning.Applies, meaning.Met))
        {
            return [ReachDiagnostics.AlwaysFires(rule.Requirement.Span, rule.Id)];
        }

        return idle.OfWhole(rule.AppliesWhen, [])
            .Concat(rule.Exceptions.SelectMany(e => OfException(e, meaning, idle)))
            .Concat(idle.In(rule.Requirement, [meaning.Applies]));
    }

    private static IEnumerable<Diagnostic> OfException(Rules.ExceptionClause exception, RuleMeaning meaning, IdleConditions idle) =>
        Refutation.Of(meaning.AppliesWhen, meaning.Reader.Holds(exception.When))
            ? [ReachDiagnostics.ExceptionNeverHolds(exception.When.Span, exception.Label)]
            : idle.In(exception.When, [meaning.AppliesWhen]);
}
