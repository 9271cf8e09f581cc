namespace Compliance.Conditions.ValueTests;

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>Equal to.</summary>
    Equal,

    /// <summary>Not equal to.</summary>
    NotEqual,

    /// <summary>Less than, before.</summary>
    LessThan,

    /// <summary>At most, not after.</summary>
    AtMost,

    /// <summary>More than, after.</summary>
    MoreThan,

    /// <summary>At least, not before.</summary>
    AtLeast,
}
