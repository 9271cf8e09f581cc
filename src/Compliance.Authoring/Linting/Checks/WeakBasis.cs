using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Notes rules that can only caution: no law in force supports them on any day, or none that was read in the official text.</summary>
internal static class WeakBasis
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        from meaning in linted.Rules
        where meaning.Rule.Modality is Modality.Prohibition or Modality.Obligation
        let caps = meaning.Law.States.Where(s => s.IsActive).Select(s => s.Cap).ToList()
        where caps.Count > 0 && !caps.Contains(null)
        select caps.TrueForAll(c => c == CapReason.NoLawInForce)
            ? LawDiagnostics.NoLaw(meaning.Rule.Span, meaning.Rule.Id)
            : LawDiagnostics.NothingVerified(meaning.Rule.Span, meaning.Rule.Id, [.. meaning.Rule.Basis.Where(c => c.Verification != Verification.Verified).Select(c => c.Span)]);
}
