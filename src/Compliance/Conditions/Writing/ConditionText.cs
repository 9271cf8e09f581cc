using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions.Writing;

/// <summary>Formats conditions and expressions as text that a lawyer can read, in both languages, with the labels of the vocabulary.</summary>
/// <remarks>
/// "holder is activity's performer". Fields of the innermost thing stand without its
/// name, as rules write them.
/// </remarks>
public static class ConditionText
{
    /// <summary>Writes a condition in words.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="innermost">The thing whose fields are named without it; none where it is not given.</param>
    public static LocalizedText Of(Condition condition, Variable? innermost = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(condition.Accept(new ConditionWriter(ChineseWording.Instance, innermost)), condition.Accept(new ConditionWriter(EnglishWording.Instance, innermost)));
    }

    /// <summary>Writes a condition in words as of a day: each parameter is followed by its value in force on that day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="condition">The condition.</param>
    public static LocalizedText On(DateOnly day, Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(
            condition.Accept(new ConditionWriter(ChineseWording.Instance, innermost: null, day)),
            condition.Accept(new ConditionWriter(EnglishWording.Instance, innermost: null, day)));
    }

    /// <summary>Writes an expression in words.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="innermost">The thing whose fields are named without it; none where it is not given.</param>
    public static LocalizedText Of(Expression expression, Variable? innermost = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new(expression.Accept(new ExpressionWriter(ChineseWording.Instance, innermost)), expression.Accept(new ExpressionWriter(EnglishWording.Instance, innermost)));
    }

    /// <summary>Gets the canonical text of a condition: ids only, so that two conditions of equal structure have equal text wherever and in whatever language they were written.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="subject">The variable bound to the subject of the rule or definition.</param>
    /// <returns>A text for comparing and for keys, not for display; its form can change with any version.</returns>
    public static string Canonical(Condition condition, string subject = "#0")
    {
        ArgumentNullException.ThrowIfNull(condition);
        return StructuralText.Of(condition, subject);
    }

    /// <summary>Gets the canonical text of an expression, as <see cref="Canonical(Condition, string)"/> does of a condition.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="subject">The variable bound to the subject of the rule or definition.</param>
    public static string Canonical(Expression expression, string subject = "#0")
    {
        ArgumentNullException.ThrowIfNull(expression);
        return StructuralText.Of(expression, subject);
    }
}
