namespace Compliance.Rules;

/// <summary>How a rule states what must hold.</summary>
public enum RequirementKind
{
    /// <summary>The condition must hold.</summary>
    Requires,

    /// <summary>The condition must not hold.</summary>
    Forbids,

    /// <summary>The condition is what the clause encourages; where it does not hold there is an opportunity.</summary>
    Encourages,
}
