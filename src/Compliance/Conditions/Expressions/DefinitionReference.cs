using Compliance.Conditions.Terms;
using Compliance.Text;

namespace Compliance.Conditions.Expressions;

/// <summary>A defined term, evaluated for a thing.</summary>
/// <param name="Target">A reference to the thing.</param>
/// <param name="Definition">The term.</param>
/// <param name="Span">Its place.</param>
public sealed record DefinitionReference(Expression Target, Definition Definition, SourceSpan Span) : Expression(Definition.Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
