namespace Compliance.Findings;

/// <summary>The verdict of one rule on one subject in one part of time. Never merged with severity, modality or disposition.</summary>
public enum Outcome
{
    /// <summary>The rule applies and holds.</summary>
    Satisfied,

    /// <summary>The rule applies and does not hold.</summary>
    Violated,

    /// <summary>The rule does not apply to the subject, or was not in force.</summary>
    NotApplicable,

    /// <summary>Undeclared facts would decide. Never a pass.</summary>
    Undetermined,
}
