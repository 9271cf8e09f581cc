using Compliance.Diagnostics;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds mitigations that name no clause: nothing says what gives the leniency.</summary>
internal static class MitigationClauses
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => linted.Rulebook.Packs
        .SelectMany(p => p.Mitigations)
        .Where(m => m.Clauses.IsEmpty)
        .Select(m => NameDiagnostics.MitigationWithoutClause(m.Span, m.Id));
}
