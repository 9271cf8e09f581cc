using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds rules whose law has ended by the day looked at, while the rule itself has not.</summary>
/// <remarks>A rule that has ended itself is kept for the days before it.</remarks>
internal static class LapsedLaw
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from meaning in linted.Rules
        let rule = meaning.Rule
        where rule.InForce.Includes(linted.AsOf)
        where !rule.Basis.IsEmpty && rule.Basis.All(c => c.InForce.Until < linted.AsOf)
        let last = rule.Basis.MaxBy(c => c.InForce.Until)!
        select LawDiagnostics.Lapsed(last.Span, rule.Id, last.Display, last.InForce.Until!.Value, last.Article?.Span ?? last.Source.Span);
}
