using System.Collections.Immutable;

namespace Compliance.Reasoning.Linting;

/// <summary>What proving found in rules.</summary>
/// <param name="Findings">The mistakes, in the order of the rules.</param>
/// <param name="Unknown">The questions that were not answered.</param>
/// <param name="Questions">How many questions were asked.</param>
public sealed record ProvedLintResult(ImmutableArray<ProvedFinding> Findings, ImmutableArray<ProofAnswer> Unknown, int Questions);
