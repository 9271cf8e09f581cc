namespace Compliance.Findings.Decisions;

/// <summary>What was decided about a finding. Never merged with its kind or severity: a waived violation is a violation.</summary>
public enum DispositionKind
{
    /// <summary>Nothing was decided: it counts.</summary>
    Open,

    /// <summary>Somebody answers for it until a day; it is reported and does not count.</summary>
    Waived,

    /// <summary>It was there when the baseline was taken; it is reported and does not count.</summary>
    Baselined,
}
