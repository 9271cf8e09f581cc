using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>
/// Replaces the quantifiers and aggregates in a condition by variables, after adding patterns that match their values:
/// what is left can be tested on the matched facts.
/// </summary>
/// <param name="aggregate">Adds the patterns of an aggregate. Gets the variable.</param>
internal sealed class SlotRewriter(Func<Aggregate, int> aggregate) : ExpressionRewriter
{
    public override Condition Visit(Quantified condition)
    {
        // "Every" is "none that breaks it".
        ImmutableArray<Condition> parts = [.. new[] { condition.Where, condition.Satisfies is { } satisfies ? new Negation(satisfies, condition.Span) : null }.OfType<Condition>()];
        var where = parts switch
        {
            [] => null,
            [var one] => one,
            _ => new AllOf(parts, condition.Span),
        };
        var count = Rewrite(new Aggregate(AggregateKind.Count, condition.Source, condition.Variable, null, where, FactType.Integer, condition.Span));
        return new Comparison(
            count,
            condition.Quantifier == Quantifier.Some ? ComparisonOperator.MoreThan : ComparisonOperator.Equal,
            new Literal(new NumberValue(0, FactTypeKind.Integer, condition.Span), FactType.Integer, condition.Span),
            condition.Span);
    }

    public override Expression Visit(Aggregate expression) => Variable(aggregate(expression), expression);
}
