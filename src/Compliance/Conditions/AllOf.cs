using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Holds when every part holds; without parts it holds.</summary>
/// <param name="Conditions">The parts.</param>
/// <param name="Span">Its place.</param>
public sealed record AllOf(ImmutableArray<Condition> Conditions, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
