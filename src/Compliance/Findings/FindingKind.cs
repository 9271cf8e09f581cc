namespace Compliance.Findings;

/// <summary>What a failed rule is called; it follows from outcome and modality.</summary>
public enum FindingKind
{
    /// <summary>合规提示: an encouragement the company could act on.</summary>
    Opportunity,

    /// <summary>需复核: a person should look.</summary>
    Caution,

    /// <summary>违规: a prohibition or obligation is breached, and a law in force supports it.</summary>
    Violation,
}
