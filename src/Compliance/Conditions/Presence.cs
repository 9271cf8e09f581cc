using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>
/// <c>present</c>: true for a declared value, false for a value declared absent (<c>none</c>), unknown when not declared.
/// <c>empty</c>: for lists, true for <c>[]</c>, false with an item, unknown when not declared or empty but incomplete.
/// </summary>
/// <param name="Left">The value tested.</param>
/// <param name="Test">Which of the two.</param>
/// <param name="Expected">What the answer must be.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Presence(Expression Left, PresenceTest Test, bool Expected, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
