using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>
/// Tests how periods, days and regions lie to each other. Lists of regions are taken as the union of their places,
/// region by region; several periods on the right (a union aggregate) as the union of their days.
/// </summary>
/// <param name="Left">A period, day, region or list of regions.</param>
/// <param name="Operator">The relation.</param>
/// <param name="Right">One or more values of the same kind (a day may be covered by a period).</param>
/// <param name="Span">Where it stands.</param>
public sealed record Containment(Expression Left, ContainmentOperator Operator, ImmutableArray<Expression> Right, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.Visit(this);
}
