namespace Compliance.Evaluation.Live;

/// <summary>What happened to a finding.</summary>
public enum FindingChangeKind
{
    /// <summary>It was not there before.</summary>
    Appeared,

    /// <summary>It is for the same rule, subject and first day as before, with other facts, days, force or wording.</summary>
    Changed,

    /// <summary>It is no longer found.</summary>
    Gone,
}
