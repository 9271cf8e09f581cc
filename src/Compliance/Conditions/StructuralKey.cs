using Compliance.Conditions.Writing;
using Compliance.Conditions.Expressions;
namespace Compliance.Conditions;

/// <summary>Texts that are equal for conditions and expressions that mean the same by construction, in whatever language and place they were written.</summary>
public static class StructuralKey
{
    /// <summary>Gets the text of a condition.</summary>
    /// <param name="condition">The condition.</param>
    public static string Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return StructuralText.Of(condition);
    }

    /// <summary>Gets the text of an expression.</summary>
    /// <param name="expression">The expression.</param>
    public static string Of(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return StructuralText.Of(expression);
    }
}
