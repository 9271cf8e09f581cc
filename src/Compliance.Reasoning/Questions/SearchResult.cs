using Compliance.Text;

namespace Compliance.Reasoning.Questions;

/// <summary>What a search for a declaration came to: a witness, none, or not known for a reason.</summary>
/// <param name="Witness">The witness; <see langword="null"/> without one.</param>
/// <param name="Reason">Why it is not known whether there is one.</param>
/// <param name="Detail">What is not known.</param>
internal sealed record SearchResult(Witness? Witness, ProofReason Reason = ProofReason.None, LocalizedText? Detail = null)
{
    /// <summary>Gets the result that there is none.</summary>
    public static SearchResult None { get; } = new(null, ProofReason.None);

    /// <summary>Gets whether there is certainly none.</summary>
    public bool IsNone => Witness is null && Reason == ProofReason.None;
}
