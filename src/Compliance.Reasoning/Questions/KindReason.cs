using Compliance.Findings;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reasoning.Questions;

/// <summary>
/// Says why no breach of a rule makes a finding of some kind, where that lies in the rule's modality, the standing of its law or what it rests on, and not in its conditions.
/// </summary>
internal static class KindReason
{
    /// <summary>Finds the reason; <see langword="null"/> where only the conditions tell.</summary>
    /// <param name="asked">The rule.</param>
    /// <param name="goal">A kind of finding.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public static LocalizedText? Of(Asked asked, ProofGoal goal, DateOnly asOf) => (goal, asked.Rule.Modality) switch
    {
        (ProofGoal.Violation or ProofGoal.Caution, Modality.Encouragement) => new("鼓励性规定未做到的只是改进机会", "what does not follow an encouragement is an opportunity"),
        (ProofGoal.Opportunity, not Modality.Encouragement) => new("只有鼓励性规定才有改进机会", "only encouragements make opportunities"),
        (ProofGoal.Violation, Modality.Caution) => Cautions([CapReason.CautionModality]),
        (ProofGoal.Violation, _) => Capped(asked, asOf),
        (ProofGoal.Caution, Modality.Prohibition or Modality.Obligation) when States(asked, asOf).All(c => c is null) && !asked.MayRestOnUnverified && asked.Mitigations.IsEmpty =>
            new("所依据的法律有约束力且已核实，也没有减轻规定，不符合的均构成违规", "its law binds and was verified, and no mitigation reaches it: each breach is a violation"),
        _ => null,
    };

    private static LocalizedText? Capped(Asked asked, DateOnly asOf)
    {
        var caps = States(asked, asOf).Distinct().ToList();
        return caps.TrueForAll(c => c is not null) ? Cautions([.. caps.OfType<CapReason>()])
            : asked.MayRestOnUnverified ? Cautions([.. caps.OfType<CapReason>(), .. asked.UnverifiedUses])
            : null;
    }

    private static IEnumerable<CapReason?> States(Asked asked, DateOnly asOf) => asked.Law.States.Where(s => s.IsActive && s.From <= asOf).Select(s => s.Cap);

    private static LocalizedText Cautions(IReadOnlyList<CapReason> reasons)
    {
        var words = reasons.Select(r => WordsOfFindings.CapReasons[r].Label).ToList();
        return new($"不符合的均为需复核（{string.Join('、', words.Select(w => w.Zh))}）", $"each breach is a caution ({string.Join(", ", words.Select(w => w.En))})");
    }
}
