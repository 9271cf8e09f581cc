namespace Compliance.Reasoning;

/// <summary>What a rule may come to for a subject on a day.</summary>
public enum ProofGoal
{
    /// <summary>A violation: a prohibition or obligation does not hold, by verified law in force, and nothing mitigates it.</summary>
    Violation,

    /// <summary>A caution: it does not hold, and what it rests on, its modality or a mitigation makes no violation of it.</summary>
    Caution,

    /// <summary>An opportunity: an encouragement that is not taken up.</summary>
    Opportunity,

    /// <summary>A breach: the rule applies and does not hold, whatever that makes of it: a violation, a caution or an opportunity.</summary>
    Breach,

    /// <summary>The rule applies and holds.</summary>
    Satisfied,

    /// <summary>The rule does not apply, or an exception lifts it.</summary>
    NotApplicable,

    /// <summary>Undeclared facts would decide.</summary>
    Undetermined,
}
