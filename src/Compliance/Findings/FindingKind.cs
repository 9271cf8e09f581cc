namespace Compliance.Findings;

/// <summary>What a failed rule is called; it follows from outcome and modality.</summary>
public enum FindingKind
{
    /// <summary>An encouragement the company could act on.</summary>
    Opportunity,

    /// <summary>A person should look.</summary>
    Caution,

    /// <summary>A prohibition or obligation is breached, and a law in force supports it.</summary>
    Violation,
}
