namespace Compliance.Findings.Decisions;

/// <summary>What a waiver is worth on a day.</summary>
public enum WaiverState
{
    /// <summary>It counts; its first and its last day do too.</summary>
    Active,

    /// <summary>Its last day is past.</summary>
    Lapsed,

    /// <summary>Its first day is still to come.</summary>
    NotYetGranted,
}
