using Compliance.Diagnostics;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds drafts that are cited as law, and repealed sources without a last day.</summary>
internal static class SourceRegister
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        linted.Rulebook.Sources
            .Where(s => s.RepealedBy is not null && s.InForce.Until is null)
            .Select(s => LawDiagnostics.RepealedWithoutEnd(s.Span, s.Id, s.RepealedBy!))
            .Concat(Citations.In(linted.Rulebook)
                .Where(c => c.Source.Type.Force == LegalForce.Draft)
                .Select(c => LawDiagnostics.DraftCited(c.Span, c.Source.Id, c.Source.Span)));
}
