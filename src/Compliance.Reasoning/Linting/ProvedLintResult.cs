using System.Collections.Immutable;
using System.Globalization;

namespace Compliance.Reasoning.Linting;

/// <summary>What proving found in rules.</summary>
/// <param name="Findings">The mistakes, in the order of the rules.</param>
/// <param name="Unknown">The questions that were not answered.</param>
/// <param name="Questions">How many questions were asked.</param>
public sealed record ProvedLintResult(ImmutableArray<ProvedFinding> Findings, ImmutableArray<ProofAnswer> Unknown, int Questions)
{
    /// <summary>Gets how much was found, unknown and asked.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Findings.Length} found, {Unknown.Length} unknown, {Questions} questions");
}
