namespace Compliance.Conditions.Expressions;

/// <summary>How two values are combined. There is no division: the language is total.</summary>
public enum ArithmeticOperator
{
    /// <summary>Sum of numbers of one kind, or a date and a duration.</summary>
    Add,

    /// <summary>Difference of numbers of one kind, a date and a duration, or two dates.</summary>
    Subtract,

    /// <summary>Product of a plain number and a number.</summary>
    Multiply,

    /// <summary>A percentage of a number: <c>50% of x</c>.</summary>
    PercentOf,

    /// <summary>An amount in another currency, by the rate of a parameter: <c>x in CODE by parameter p</c>. What is of a third currency stays as it is.</summary>
    Convert,
}
