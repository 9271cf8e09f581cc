using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>
/// Two values combined. Exact; where a result is too large for a decimal it counts as not declared. A date plus months
/// falls on the last day of a shorter month: 31 January plus one month is 28 or 29 February.
/// </summary>
/// <param name="Operator">How.</param>
/// <param name="Left">The first value.</param>
/// <param name="Right">The second value.</param>
/// <param name="Type">The type of the result.</param>
/// <param name="Span">Its place.</param>
public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right, FactType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
