using Compliance.Rules;

namespace Compliance.Reasoning;

/// <summary>What a rule comes to on a witness, as the engines confirmed it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Goal">What it comes to; <see cref="ProofGoal.NotApplicable"/> also on a day on which it is not in force.</param>
/// <param name="Subject">The path of the subject.</param>
public sealed record WitnessOutcome(Rule Rule, ProofGoal Goal, string Subject)
{
    /// <summary>Gets rule, subject and outcome.</summary>
    public override string ToString() => $"{Rule.Id} on {Subject}: {Goal}";
}
