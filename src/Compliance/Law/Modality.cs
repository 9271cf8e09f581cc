namespace Compliance.Law;

/// <summary>What a clause does. It decides what a failed rule is called; it is not its gravity.</summary>
public enum Modality
{
    /// <summary>禁止: must not.</summary>
    Prohibition,

    /// <summary>义务: must.</summary>
    Obligation,

    /// <summary>前提: holds only on this premise.</summary>
    Condition,

    /// <summary>审慎: is to be done with care.</summary>
    Caution,

    /// <summary>鼓励: may, and is welcome to.</summary>
    Encouragement,

    /// <summary>政府支持: authorities are to support it.</summary>
    SupportDuty,

    /// <summary>背景: a goal, fact or background statement.</summary>
    Context,
}
