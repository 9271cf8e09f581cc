namespace Compliance.NRules.Live;

/// <summary>What happened to a finding.</summary>
public enum FindingChangeKind
{
    /// <summary>It was not there before.</summary>
    Appeared,

    /// <summary>The finding is for the same rule, subject and part, with other facts, force or wording.</summary>
    Changed,

    /// <summary>It is no longer found.</summary>
    Disappeared,
}
