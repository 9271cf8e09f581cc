namespace Compliance.Authoring.Coverage;

/// <summary>The four kinds of case that every rule has.</summary>
public enum CaseKind
{
    /// <summary>The rule fails: a violation, a caution or an opportunity.</summary>
    Fails,

    /// <summary>The rule applies and holds.</summary>
    Satisfied,

    /// <summary>The rule does not apply.</summary>
    NotApplicable,

    /// <summary>Undeclared facts would decide.</summary>
    Undetermined,
}
