using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>
/// Tests related things. Some: one of which <see cref="Where"/> holds. No: none of which it holds. Every: of each for
/// which <see cref="Where"/> holds, <see cref="Satisfies"/> holds. Things that may exist undeclared make it unknown.
/// </summary>
/// <param name="Quantifier">Some, no or every.</param>
/// <param name="Source">What is iterated over.</param>
/// <param name="Variable">The name of the item in the conditions.</param>
/// <param name="Where">Which items count, or <see langword="null"/> for all.</param>
/// <param name="Satisfies">For every: what must hold of them; else <see langword="null"/>.</param>
/// <param name="Span">Its place.</param>
public sealed record Quantified(Quantifier Quantifier, ItemSource Source, Variable Variable, Condition? Where, Condition? Satisfies, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
