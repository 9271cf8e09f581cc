using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Text;

namespace Compliance.Reasoning.Questions;

/// <summary>In what ways a rule comes to a goal in a state of the law, to be asked one after the other.</summary>
internal static class GoalWays
{
    /// <summary>Gets what is not known where a number that is not verified may be one of several reasons.</summary>
    public static LocalizedText UnverifiedDecides { get; } =
        new("未核实的数值是否为结论所据", "whether a number that is not verified is among the reasons");

    /// <summary>Gets the ways.</summary>
    public static IReadOnlyList<Way> Of(Asked asked, LawState state, ProofGoal goal)
    {
        var modality = asked.Rule.Modality;
        var isDuty = modality is Modality.Prohibition or Modality.Obligation;
        var isCapped = !isDuty || state.Cap is not null;
        switch (goal)
        {
            case ProofGoal.Breach:
                return [Way.To(goal, r => r.Violated)];
            case ProofGoal.Satisfied:
                return [Way.To(goal, r => r.Satisfied)];
            case ProofGoal.NotApplicable:
                return [Way.To(goal, r => r.NotApplicable)];
            case ProofGoal.Undetermined:
                return [Way.To(goal, r => r.Undetermined)];
            case ProofGoal.Opportunity:
                return modality == Modality.Encouragement ? [Way.To(goal, r => r.Violated)] : [];
            case ProofGoal.Caution when modality == Modality.Encouragement:
            case ProofGoal.Violation when isCapped:
                return [];
            case ProofGoal.Caution when isCapped:
                return [Way.To(goal, r => r.Violated)];
            case ProofGoal.Violation:
                return [new(
                    s => All(s, r => r.Violated, r => r.Mitigated().Not, r => asked.MayRestOnUnverified ? r.ViolatedByVerified() : Flag.True),
                    Way.To(goal, r => r.Violated).Claims,
                    IsExact: !asked.MayRestOnUnverified)];
            default:
                return
                [
                    new(
                        s => All(s, r => r.Violated, r => s.Model.Or(r.Mitigated(), asked.MayRestOnUnverified ? r.ViolatedByVerified().Not : Flag.False)),
                        Way.To(goal, r => r.Violated).Claims),
                    .. asked.MayRestOnUnverified ? (Way[])[Way.To(goal, r => r.Violated, isExact: false)] : [],
                ];
        }
    }

    private static Flag All(Situation situation, params Func<RuleReading, Flag>[] parts) => situation.Model.And(parts.Select(p => p(situation.Readings[0])));
}
