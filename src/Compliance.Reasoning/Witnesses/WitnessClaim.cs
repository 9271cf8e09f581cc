using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Witnesses;

/// <summary>What a witness is to show.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Goal">What it comes to.</param>
/// <param name="Type">What the subject is.</param>
/// <param name="Id">The subject.</param>
/// <param name="Day">The day.</param>
/// <param name="AsOf">The day of the judgement.</param>
internal sealed record WitnessClaim(Rule Rule, ProofGoal Goal, EntityType Type, string Id, DateOnly Day, DateOnly AsOf)
{
    /// <summary>Gets whether the rule is in force on the day.</summary>
    public bool IsInForce { get; init; } = true;

    /// <summary>Gets the engine that is to say so; <see langword="null"/> for all that have the rule.</summary>
    public IComplianceEngine? Engine { get; init; }

    /// <summary>Gets what the claim says of a rule as it stands.</summary>
    public WitnessOutcome Outcome => new(Rule, Goal, Path);

    /// <summary>Gets the path of the subject.</summary>
    public string Path => Type.Cardinality == EntityCardinality.Single || (Type.Cardinality == EntityCardinality.Principal && Id.EndsWith("-1", StringComparison.Ordinal))
        ? Type.Id
        : $"{Type.CollectionId}[{Id}]";

    /// <summary>Gets what results say against it; <see langword="null"/> where they confirm it.</summary>
    public string? Refuse(IReadOnlyList<RuleResult> results)
    {
        var own = results.Where(r => r.Subject is { } subject && subject.Type == Type && subject.Id == Id && Includes(r.Part)).ToList();
        if (own.Count == 0)
        {
            // Of days on which a rule is not in force, and will not be, nothing is said.
            return Goal == ProofGoal.NotApplicable && !IsInForce ? null : "there is no result";
        }

        var other = own.Find(r => !IsMet(r));
        return other is null ? null : $"{other.Outcome} {other.Finding?.Kind}, claimed {Goal} on {IsoDay.Of(Day)}";
    }

    private bool Includes(EvaluatedPeriod part) => (part.From is null || part.From <= Day) && (part.Until is null || part.Until >= Day);

    private bool IsMet(RuleResult result) => Goal switch
    {
        ProofGoal.Violation => result.Finding?.Kind == FindingKind.Violation,
        ProofGoal.Caution => result.Finding?.Kind == FindingKind.Caution,
        ProofGoal.Opportunity => result.Finding?.Kind == FindingKind.Opportunity,
        ProofGoal.Breach => result.Outcome == Findings.Outcome.Violated,
        ProofGoal.Satisfied => result.Outcome == Findings.Outcome.Satisfied,
        ProofGoal.NotApplicable => result.Outcome is Findings.Outcome.NotApplicable || (result.Outcome is Findings.Outcome.NotCovered && !IsInForce),
        ProofGoal.Undetermined => result.Outcome == Findings.Outcome.Undetermined,
    };
}
