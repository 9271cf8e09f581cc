namespace Compliance.Law;

/// <summary>Whether the Chinese wording of a clause was seen.</summary>
public enum WordingStatus
{
    /// <summary>Read in a faithful copy of the document.</summary>
    Verified,

    /// <summary>Rebuilt from a translation and parallel texts.</summary>
    Reconstructed,
}
