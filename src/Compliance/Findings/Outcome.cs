namespace Compliance.Findings;

/// <summary>The verdict of one rule on one subject in one part of time. Never merged with severity, modality or disposition.</summary>
public enum Outcome
{
    /// <summary>The rule applies and holds.</summary>
    Satisfied,

    /// <summary>The rule applies and does not hold.</summary>
    Violated,

    /// <summary>The rule does not apply to the subject, has ended, or makes a duty that did not exist before.</summary>
    NotApplicable,

    /// <summary>Undeclared facts would decide. Never a pass.</summary>
    Undetermined,

    /// <summary>The rule would apply, and the law of these days is not registered: nothing was judged. Never a pass.</summary>
    NotCovered,
}
