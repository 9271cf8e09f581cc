using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The first or last day of a period. An open end is declared absent (<c>none</c>).</summary>
/// <param name="Target">A period.</param>
/// <param name="IsStart">Whether the first day is meant.</param>
/// <param name="Span">Its place.</param>
public sealed record PeriodEndAccess(Expression Target, bool IsStart, SourceSpan Span) : Expression(FactType.Date, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
