namespace Compliance.Law;

/// <summary>The response of an authority that measure 17 points to, from mild to grave.</summary>
public enum SupervisoryResponse
{
    /// <summary>行政指导.</summary>
    Guidance,

    /// <summary>行政约谈.</summary>
    Talk,

    /// <summary>警示告诫.</summary>
    Warning,

    /// <summary>行政处罚.</summary>
    Penalty,
}
