namespace Compliance.Authoring.Coverage;

/// <summary>The kinds of case: the first four every rule has.</summary>
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

    /// <summary>The law of the days is not registered. A rule need not have such a case.</summary>
    NotCovered,
}
