using Compliance.Authoring.Linting.Reasoning;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds days on which a parameter has no value: between two values, or while a rule that needs it is in force.</summary>
internal static class Thresholds
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var gaps =
            from parameter in linted.Rulebook.Packs.SelectMany(p => p.Parameters)
            let days = DaysOf(parameter).Gaps()
            where !days.IsEmpty
            select LawDiagnostics.ThresholdGap(parameter.Span, parameter.Id, days.ToString());
        var missing =
            from meaning in linted.Rules
            from parameter in Needed.By(meaning.Rule).Parameters
            let days = meaning.Days.Except(DaysOf(parameter)).Except(DaysOf(parameter).Gaps())
            where !days.IsEmpty
            select LawDiagnostics.ThresholdMissing(meaning.Rule.Span, meaning.Rule.Id, parameter.Id, days.ToString(), parameter.Span);
        return gaps.Concat(missing);
    }

    private static DaySet DaysOf(Parameter parameter) => DaySet.Of(parameter.Values.Select(v => v.InForce));
}
