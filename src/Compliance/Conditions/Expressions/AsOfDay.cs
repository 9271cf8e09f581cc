using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The day of the judgement: <c>$as_of</c>, the same for every day that a rule is evaluated for.</summary>
/// <param name="Span">Its place.</param>
public sealed record AsOfDay(SourceSpan Span) : Expression(FactType.Date, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
