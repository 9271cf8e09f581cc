using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>
/// Two values combined. Exact; where a result is too large for a decimal it counts as not declared, and where a product has more
/// digits than a decimal holds it is known between two neighbours only. A date plus months
/// falls on the last day of a shorter month: 31 January plus one month is 28 or 29 February. A date minus a date is a
/// duration that compares with others by the calendar, from the earlier date on.
/// </summary>
/// <param name="Operator">How.</param>
/// <param name="Left">The first value.</param>
/// <param name="Right">The second value.</param>
/// <param name="Type">The type of the result.</param>
/// <param name="Span">Its place.</param>
public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right, FactType Type, SourceSpan Span) : Expression(Type, Span)
{
    /// <summary>Gets what counts working days; <see langword="null"/> where the pack names no calendar, and where no days are combined.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IExpressionVisitor<TResult> visitor) => visitor.Visit(this);
}
