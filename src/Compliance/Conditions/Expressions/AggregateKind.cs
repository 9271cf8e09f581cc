namespace Compliance.Conditions.Expressions;

/// <summary>What is computed over related things.</summary>
public enum AggregateKind
{
    /// <summary>数量: how many.</summary>
    Count,

    /// <summary>种数: how many different values.</summary>
    Distinct,

    /// <summary>合计: the sum; 0 over none.</summary>
    Sum,

    /// <summary>最小: the least; declared absent over none.</summary>
    Min,

    /// <summary>最大: the greatest; declared absent over none.</summary>
    Max,

    /// <summary>并集: the union of periods, only on the right of "within" and on the left of "covers".</summary>
    Union,
}
