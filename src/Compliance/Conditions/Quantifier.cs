namespace Compliance.Conditions;

/// <summary>How many related things must satisfy a condition.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Not one.</summary>
    No,

    /// <summary>All; true where there are none.</summary>
    Every,
}
