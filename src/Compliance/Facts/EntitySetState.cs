namespace Compliance.Facts;

/// <summary>What a declaration says about a list of things.</summary>
public enum EntitySetState
{
    /// <summary>Nothing: whether there are any is unknown.</summary>
    Undeclared,

    /// <summary>Some of them: there may be others.</summary>
    Incomplete,

    /// <summary>All of them; an empty list says that there are none.</summary>
    Complete,
}
