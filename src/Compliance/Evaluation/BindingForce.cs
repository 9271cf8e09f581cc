using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Law;

namespace Compliance.Evaluation;

/// <summary>Whether what a rule cites can carry a violation: what types of sources can is said by their legal order.</summary>
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

    /// <summary>Determines whether any of the citations binds: else nothing that rests on them can be a violation.</summary>
    public static bool IsLaw(ImmutableArray<Citation> basis)
    {
        foreach (var citation in basis)
        {
            if (Binds(citation, basis))
            {
                return true;
            }
        }

        return false;
    }

    // What implements something counts when that is cited beside it and in force.
    private static bool Binds(Citation citation, ImmutableArray<Citation> basis) => citation.Source.Type.Force switch
    {
        LegalForce.Binding => true,
        LegalForce.Implementing => basis.Any(other =>
            other.Source.Type.Force == LegalForce.Binding && citation.Source.Implements.Contains(other.Source.Id, StringComparer.Ordinal)),
        LegalForce.NonBinding or LegalForce.Draft => false,
    };
}
