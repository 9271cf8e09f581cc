namespace Compliance.Law;

/// <summary>What a clause does. It decides what a failed rule is called; it is not its gravity.</summary>
public enum Modality
{
    /// <summary>Must not.</summary>
    Prohibition,

    /// <summary>Must.</summary>
    Obligation,

    /// <summary>Holds only on this premise.</summary>
    Condition,

    /// <summary>Is to be done with care.</summary>
    Caution,

    /// <summary>May, and is welcome to.</summary>
    Encouragement,

    /// <summary>Authorities are to support it.</summary>
    SupportDuty,

    /// <summary>A goal, fact or background statement.</summary>
    Context,
}
