using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>How far a longer piece of work is.</summary>
/// <param name="Done">How many questions are answered.</param>
/// <param name="Total">How many there are, as far as is known.</param>
/// <param name="Current">What is being asked.</param>
public sealed record ProofProgress(int Done, int Total, LocalizedText Current);
