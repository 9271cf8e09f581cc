using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds parameters and terms that no rule or mitigation uses, itself or by way of other terms.</summary>
internal static class UnusedTerms
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var needed = UsedNames.In(linted.Rulebook);
        var packs = linted.Rulebook.Packs;
        return packs.SelectMany(p => p.Parameters)
            .Where(p => !needed.Parameters.Contains(p))
            .Select(p => NameDiagnostics.UnusedParameter(p.Span, p.Id))
            .Concat(packs.SelectMany(p => p.Definitions)
                .Where(d => !needed.Definitions.Contains(d))
                .Select(d => NameDiagnostics.UnusedDefinition(d.Span, d.Id)));
    }
}
