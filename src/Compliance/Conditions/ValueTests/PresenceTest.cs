namespace Compliance.Conditions.ValueTests;

/// <summary>What <see cref="Presence"/> tests.</summary>
public enum PresenceTest
{
    /// <summary>Is there a value?</summary>
    Present,

    /// <summary>Is the list without items?</summary>
    Empty,
}
