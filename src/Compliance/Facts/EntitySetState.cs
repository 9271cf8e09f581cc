namespace Compliance.Facts;

/// <summary>How completely a declaration lists the things of an entity.</summary>
public enum EntitySetState
{
    /// <summary>Nothing: whether there are any is unknown.</summary>
    Undeclared,

    /// <summary>Some of them: there may be others.</summary>
    Incomplete,

    /// <summary>All of them; an empty list means that there are none.</summary>
    Complete,
}
