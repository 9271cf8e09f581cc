namespace Compliance.Declarations.Changing;

/// <summary>What a change does.</summary>
internal enum ThingChangeKind
{
    /// <summary>Adds a thing.</summary>
    Insert,

    /// <summary>Sets facts of a thing.</summary>
    Update,

    /// <summary>Removes a thing.</summary>
    Retract,

    /// <summary>Declares that there are none.</summary>
    None,

    /// <summary>Declares that there are no others.</summary>
    Complete,

    /// <summary>Declares that there may be others.</summary>
    Incomplete,
}
