namespace Compliance.Conditions;

/// <summary>How many related things must satisfy a condition.</summary>
public enum Quantifier
{
    /// <summary>有: at least one.</summary>
    Some,

    /// <summary>无: not one.</summary>
    No,

    /// <summary>每个: all; true where there are none.</summary>
    Every,
}
