using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Reasoning.Logic;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>In what ways a rule comes to a goal in a state of the law, to be asked one after the other.</summary>
/// <param name="Holds">Makes whether it does.</param>
/// <param name="IsExact">Whether it then certainly does; else the engine says so.</param>
internal sealed record GoalWays(Func<RuleQuestion, Flag> Holds, bool IsExact = true)
{
    /// <summary>Says what is not known where a number that is not verified may be one of several reasons.</summary>
    public static LocalizedText UnverifiedDecides { get; } =
        new("未核实的数值是否为结论所据", "whether a number that is not verified is among the reasons");

    /// <summary>Gets the ways.</summary>
    public static IReadOnlyList<GoalWays> Of(RuleContext context, LawState state, ProofGoal goal)
    {
        var modality = context.Rule.Modality;
        var isDuty = modality is Modality.Prohibition or Modality.Obligation;
        var isCapped = !isDuty || state.Cap is not null;
        switch (goal)
        {
            case ProofGoal.Satisfied:
                return [new(q => q.Satisfied)];
            case ProofGoal.NotApplicable:
                return [new(q => q.NotApplicable)];
            case ProofGoal.Undetermined:
                return [new(q => q.Undetermined)];
            case ProofGoal.Opportunity:
                return modality == Modality.Encouragement ? [new(q => q.Violated)] : [];
            case ProofGoal.Caution when modality == Modality.Encouragement:
            case ProofGoal.Violation when isCapped:
                return [];
            case ProofGoal.Caution when isCapped:
                return [new(q => q.Violated)];
            case ProofGoal.Violation:
                return context.MayRestOnUnverified
                    ? [new(q => q.Model.And(q.Violated, q.Mitigated().Not, q.ViolatedByVerified()), IsExact: false)]
                    : [new(q => q.Model.And(q.Violated, q.Mitigated().Not))];
            default:
                return context.MayRestOnUnverified
                    ? [
                        new(q => q.Model.And(q.Violated, q.Model.Or(q.Mitigated(), q.ViolatedByVerified().Not))),
                        new(q => q.Model.And(q.Violated, q.Mitigated().Not, q.ViolatedByVerified()), IsExact: false),
                    ]
                    : [new(q => q.Model.And(q.Violated, q.Mitigated()))];
        }
    }
}
