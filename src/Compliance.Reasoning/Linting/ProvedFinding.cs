using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Reasoning.Linting;

/// <summary>A mistake in rules that was proved.</summary>
/// <param name="Diagnostic">The mistake.</param>
/// <param name="Witnesses">Declarations that show it; none where the mistake is that there are none.</param>
/// <param name="Bound">Within what it was proved.</param>
public sealed record ProvedFinding(Diagnostic Diagnostic, ImmutableArray<Witness> Witnesses, ProofBound Bound)
{
    /// <summary>Gets the mistake.</summary>
    public override string ToString() => Diagnostic.ToString();
}
