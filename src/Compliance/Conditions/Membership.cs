using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Holds when the value equals one of the choices (or none of them, when negated). A list-valued choice stands for its items.</summary>
/// <param name="Left">The value tested.</param>
/// <param name="Choices">What it may equal.</param>
/// <param name="IsNegated">Whether it must equal none.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Membership(Expression Left, ImmutableArray<Expression> Choices, bool IsNegated, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
