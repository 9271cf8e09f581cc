using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The day for which a rule is evaluated: <c>$day</c>. The day of the judgement is <see cref="AsOfDay"/>.</summary>
/// <param name="Span">Its place.</param>
public sealed record JudgedDay(SourceSpan Span) : Expression(FactType.Date, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
