using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>A field of a record: of the thing a reference points to, or of a nested object.</summary>
/// <param name="Target">A reference or an object.</param>
/// <param name="Field">The field.</param>
/// <param name="Span">Its place.</param>
public sealed record FieldAccess(Expression Target, Field Field, SourceSpan Span) : Expression(Field.Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
