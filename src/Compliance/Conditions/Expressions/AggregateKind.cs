namespace Compliance.Conditions.Expressions;

/// <summary>What is computed over related things.</summary>
public enum AggregateKind
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>How many different values.</summary>
    Distinct,

    /// <summary>The sum; 0 over none.</summary>
    Sum,

    /// <summary>The least; declared absent over none.</summary>
    Min,

    /// <summary>The greatest; declared absent over none.</summary>
    Max,

    /// <summary>The union of periods, only on the right of "within" and on the left of "covers".</summary>
    Union,
}
