namespace Compliance.Authoring.Cases;

/// <summary>What a case expects a rule to say: an outcome, with violated results named by the kind of their finding.</summary>
public enum ExpectedOutcome
{
    /// <summary>The rule fails, and law in force stands behind it.</summary>
    Violation,

    /// <summary>The rule fails, and a person should look.</summary>
    Caution,

    /// <summary>What the clause encourages is not done.</summary>
    Opportunity,

    /// <summary>The rule applies and holds.</summary>
    Satisfied,

    /// <summary>The rule does not speak of the subject.</summary>
    NotApplicable,

    /// <summary>Undeclared facts would decide.</summary>
    Undetermined,

    /// <summary>The rule would apply, and the law of these days is not registered.</summary>
    NotCovered,
}
