using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The thing or value a variable is bound to: an entity (as a reference to it), a list item, or a map entry's value.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Type">A reference type for an entity, else the item's type.</param>
/// <param name="Span">Its place.</param>
public sealed record VariableReference(Variable Variable, FactType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
