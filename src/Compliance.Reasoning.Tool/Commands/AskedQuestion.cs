using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>A question that is about to be asked.</summary>
/// <param name="Label">What it is about, for who waits.</param>
/// <param name="Answer">Asks it.</param>
internal sealed record AskedQuestion(LocalizedText Label, Func<Prover, ProofOptions, CancellationToken, ProofAnswer> Answer);
