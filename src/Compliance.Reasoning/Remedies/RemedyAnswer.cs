using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reasoning.Remedies;

/// <summary>What would make a declaration keep the rule that a finding is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Day">The day for which it was asked: the last of the finding.</param>
/// <param name="Remedies">The ways found, those with the fewest changes first; those by which the rule is kept before those by which it does not apply.</param>
public sealed record RemedyAnswer(Finding Finding, DateOnly Day, ImmutableArray<Remedy> Remedies)
{
    /// <summary>Gets whether it is known that no change of facts helps, within the bound: days, texts, places and what changed before stay, all things stay, and one of each kind may be added.</summary>
    public bool IsNotByFacts => Remedies.IsEmpty && Reason == ProofReason.None;

    /// <summary>Gets why it is not known whether there is another way; <see cref="ProofReason.None"/> where it is known.</summary>
    public ProofReason Reason { get; init; }

    /// <summary>Gets what is not known; <see langword="null"/> where nothing is to be said.</summary>
    public LocalizedText? Detail { get; init; }

    /// <summary>Gets the finding and the ways.</summary>
    public override string ToString() => $"{Finding.Rule.Id} on {Finding.Subject.Path}: {(IsNotByFacts ? "not by facts" : string.Join(" | ", Remedies))}";
}
