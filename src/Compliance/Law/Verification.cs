namespace Compliance.Law;

/// <summary>How far a legal text or number was checked against the official publication.</summary>
public enum Verification
{
    /// <summary>Read in the official text or a faithful copy of it.</summary>
    Verified,

    /// <summary>Read only in a secondary source: a law firm's note, the press.</summary>
    Secondary,

    /// <summary>Recalled or inferred, not seen. It cannot make a violation.</summary>
    Unverified,
}
