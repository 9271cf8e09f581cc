namespace Compliance.Conditions.ValueTests;

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>等于.</summary>
    Equal,

    /// <summary>不等于.</summary>
    NotEqual,

    /// <summary>低于, 早于.</summary>
    LessThan,

    /// <summary>不高于, 不晚于.</summary>
    AtMost,

    /// <summary>高于, 晚于.</summary>
    MoreThan,

    /// <summary>不低于, 不早于.</summary>
    AtLeast,
}
