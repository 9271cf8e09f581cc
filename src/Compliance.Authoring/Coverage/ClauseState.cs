namespace Compliance.Authoring.Coverage;

/// <summary>Whether a clause is checked.</summary>
public enum ClauseState
{
    /// <summary>A rule or a mitigation checks it.</summary>
    Checked,

    /// <summary>Company facts cannot check it, and the register says why.</summary>
    NotCheckable,

    /// <summary>It is checkable and nothing checks it: a fault.</summary>
    Silent,
}
