namespace Compliance.Authoring.Cases;

/// <summary>What a case expects a rule to say: an outcome, with violated results named by the kind of their finding.</summary>
public enum ExpectedOutcome
{
    /// <summary>违规: the rule fails, and law in force stands behind it.</summary>
    Violation,

    /// <summary>需复核: the rule fails, and a person should look.</summary>
    Caution,

    /// <summary>机会: what the clause encourages is not done.</summary>
    Opportunity,

    /// <summary>符合: the rule applies and holds.</summary>
    Satisfied,

    /// <summary>不适用: the rule does not speak of the subject.</summary>
    NotApplicable,

    /// <summary>待定: undeclared facts would decide.</summary>
    Undetermined,
}
