using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Compares two values of one type. Unknown when either is not declared; when either is declared absent, false, and true for "not equal".</summary>
/// <param name="Left">The value tested.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="Right">The value it is compared with.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Comparison(Expression Left, ComparisonOperator Operator, Expression Right, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
