using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>A value computed over related things. Where things may exist undeclared, or match only possibly, it is a range.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Source">What is iterated over.</param>
/// <param name="Variable">The name of the item.</param>
/// <param name="Value">The value of each item; <see langword="null"/> for count.</param>
/// <param name="Where">Which items count, or <see langword="null"/> for all.</param>
/// <param name="Type">The type of the result.</param>
/// <param name="Span">Its place.</param>
public sealed record Aggregate(AggregateKind Kind, ItemSource Source, Variable Variable, Expression? Value, Condition? Where, FactType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
