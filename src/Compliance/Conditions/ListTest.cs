using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Tests whether items are in a list. In an incomplete list, an item that is not there is unknown.</summary>
/// <param name="Left">The list.</param>
/// <param name="Operator">Any or all of the items.</param>
/// <param name="Items">The items; a list-valued one stands for its items.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ListTest(Expression Left, ListOperator Operator, ImmutableArray<Expression> Items, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
