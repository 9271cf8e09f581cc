namespace Compliance.Reasoning;

/// <summary>Why a question was not answered.</summary>
public enum ProofReason
{
    /// <summary>It was answered.</summary>
    None,

    /// <summary>Something in the rule does not translate.</summary>
    NotTranslated,

    /// <summary>The effort was used up.</summary>
    EffortUsedUp,

    /// <summary>A declaration was found that should have shown it, and an engine did not confirm it: a defect of the reasoning.</summary>
    NotConfirmed,
}
