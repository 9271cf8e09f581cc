using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>What the prover says of two versions of a rule.</summary>
/// <param name="State">Whether they are alike, in one word for programs: <c>differs</c>, <c>equivalent</c>, <c>unknown</c>.</param>
/// <param name="Text">The same in words: what both versions come to on the witness, or the proof with its bound, or why it is not known.</param>
/// <param name="Witness">A declaration on which they differ, as YAML; <see langword="null"/> without one.</param>
internal sealed record DiffProof(string State, LocalizedText Text, LocalizedText? Witness);
