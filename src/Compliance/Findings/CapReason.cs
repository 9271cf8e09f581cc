namespace Compliance.Findings;

/// <summary>Why a breach yields at most a caution.</summary>
public enum CapReason
{
    /// <summary>No law, regulation or rule cited was in force; a policy document cannot create a penalty.</summary>
    NoLawInForce,

    /// <summary>What is cited in force was not verified in the official text.</summary>
    UnverifiedBasis,

    /// <summary>A threshold that decided was not verified.</summary>
    UnverifiedParameter,

    /// <summary>Working days were counted in a year whose holidays were not verified.</summary>
    UnverifiedCalendar,

    /// <summary>The clause is of a caution modality.</summary>
    CautionModality,

    /// <summary>A mitigation applies.</summary>
    Mitigated,
}
