using Compliance.Authoring.Linting.Reasoning;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds days on which no law in force supports a rule, though on days before and after one does.</summary>
internal static class BasisGaps
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from meaning in linted.Rules
        let gaps = Carried(meaning).Gaps()
        where !gaps.IsEmpty
        select LawDiagnostics.BasisGap(meaning.Rule.Span, meaning.Rule.Id, gaps.ToString(), [.. meaning.Rule.Basis.Select(c => c.Span)]);

    private static DaySet Carried(RuleMeaning meaning) => DaySet.Of(meaning.Law.States
        .Where(s => s.IsActive && s.Cap != CapReason.NoLawInForce)
        .Select(s => new EffectivePeriod(s.From, s.Until)));
}
