using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Law;

namespace Compliance.Evaluation;

/// <summary>Whether what a rule cites can carry a violation (Administrative Penalty Law art. 16: only laws, regulations and rules can set penalties).</summary>
internal static class BindingForce
{
    /// <summary>Gets why the citations in force cannot carry a violation, or <see langword="null"/> when they can.</summary>
    public static CapReason? CapOf(ImmutableArray<Citation> basis)
    {
        var binding = basis.Where(c => Binds(c, basis)).ToList();
        if (binding.Count == 0)
        {
            return CapReason.NoLawInForce;
        }

        return binding.Exists(c => c.Verification == Verification.Verified) ? null : CapReason.UnverifiedBasis;
    }

    // A regulator's notice counts when what it implements is cited beside it and in force.
    private static bool Binds(Citation citation, ImmutableArray<Citation> basis) => citation.Source.Type switch
    {
        LegalSourceType.Law
            or LegalSourceType.AdministrativeRegulation
            or LegalSourceType.JudicialInterpretation
            or LegalSourceType.DepartmentalRule
            or LegalSourceType.LocalRegulation => true,
        LegalSourceType.Notice => basis.Any(other =>
            other.Source.Type is not (LegalSourceType.Notice or LegalSourceType.PolicyDocument or LegalSourceType.Draft)
            && citation.Source.Implements.Contains(other.Source.Id, StringComparer.Ordinal)),
        LegalSourceType.PolicyDocument or LegalSourceType.Draft => false,
    };
}
