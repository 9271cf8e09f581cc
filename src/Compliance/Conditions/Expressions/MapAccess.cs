using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The value of a map for one code.</summary>
/// <param name="Target">A map.</param>
/// <param name="Key">The code.</param>
/// <param name="Span">Its place.</param>
public sealed record MapAccess(Expression Target, Code Key, SourceSpan Span)
    : Expression(((FactType.MapType)Target.Type).Value, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
