using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>A value written in the rule.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">Its type.</param>
/// <param name="Span">Its place.</param>
public sealed record Literal(FactValue Value, FactType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
