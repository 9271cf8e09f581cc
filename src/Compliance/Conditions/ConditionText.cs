using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Says conditions and expressions in words that a lawyer can read, in both languages, by the vocabulary's labels.</summary>
/// <remarks>
/// "持有人 等于 业务活动的实施主体" / "holder is activity's performer". Fields of the innermost thing stand without its
/// name, as rules write them.
/// </remarks>
public static class ConditionText
{
    /// <summary>Says a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="innermost">The thing whose fields are said without its name; none where it is not given.</param>
    public static LocalizedText Of(Condition condition, Variable? innermost = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(condition.Accept(new ConditionWriter(ChineseWording.Instance, innermost)), condition.Accept(new ConditionWriter(EnglishWording.Instance, innermost)));
    }

    /// <summary>Says an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="innermost">The thing whose fields are said without its name; none where it is not given.</param>
    public static LocalizedText Of(Expression expression, Variable? innermost = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new(expression.Accept(new ExpressionWriter(ChineseWording.Instance, innermost)), expression.Accept(new ExpressionWriter(EnglishWording.Instance, innermost)));
    }
}
