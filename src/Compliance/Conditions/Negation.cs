using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Holds when the part does not hold; unknown when it is unknown.</summary>
/// <param name="Operand">The part.</param>
/// <param name="Span">Its place.</param>
public sealed record Negation(Condition Operand, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
