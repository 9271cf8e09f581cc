using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Holds when a text contains one of the words, compared by characters (ordinal).</summary>
/// <param name="Left">The text.</param>
/// <param name="Words">The words.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TextMention(Expression Left, ImmutableArray<string> Words, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
