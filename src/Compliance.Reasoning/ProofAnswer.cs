using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>The answer to a question about a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Goal">What was asked.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Bound">Within what it was answered.</param>
public sealed record ProofAnswer(Rule Rule, ProofGoal Goal, ProofVerdict Verdict, ProofBound Bound)
{
    /// <summary>Gets the declaration that shows it; <see langword="null"/> where it was not shown.</summary>
    public Witness? Witness { get; init; }

    /// <summary>Gets why it was not answered.</summary>
    public ProofReason Reason { get; init; }

    /// <summary>Gets what does not translate, or what the engines say of the declaration that should have shown it; <see langword="null"/> where it was answered.</summary>
    public LocalizedText? Detail { get; init; }

    /// <summary>Gets the rule, the question and the answer.</summary>
    public override string ToString() => $"{Rule.Id} {Goal}: {Verdict}{(Detail is { } detail ? $" ({Reason}: {detail.En})" : string.Empty)}";
}
