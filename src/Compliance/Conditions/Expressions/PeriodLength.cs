using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>The length of a period, its first and last day included. An open end makes it longer than every duration.</summary>
/// <param name="Target">A period.</param>
/// <param name="Calendar">What counts working days; <see langword="null"/> where the pack names no calendar.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PeriodLength(Expression Target, WorkCalendar? Calendar, SourceSpan Span) : Expression(FactType.Duration, Span)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
