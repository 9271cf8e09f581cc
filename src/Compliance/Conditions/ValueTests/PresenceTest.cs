namespace Compliance.Conditions.ValueTests;

/// <summary>What <see cref="Presence"/> tests.</summary>
public enum PresenceTest
{
    /// <summary>存在: is there a value?</summary>
    Present,

    /// <summary>为空: is the list without items?</summary>
    Empty,
}
