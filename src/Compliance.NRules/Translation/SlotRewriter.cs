using Compliance.Facts;
using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Types;

namespace Compliance.NRules.Translation;

/// <summary>
/// Replaces the definitions and aggregates in a condition by variables, after adding patterns that match their values:
/// what is left can be tested on the matched facts.
/// </summary>
/// <param name="definition">Adds the pattern of a definition; its target is rewritten already. Gets the variable.</param>
/// <param name="aggregate">Adds the patterns of an aggregate. Gets the variable.</param>
internal sealed class SlotRewriter(Func<DefinitionReference, int> definition, Func<Aggregate, int> aggregate) : IConditionVisitor<Condition>, IExpressionVisitor<Expression>
{
    /// <summary>Rewrites a condition; what it quantifies is counted.</summary>
    public Condition Rewrite(Condition condition) => PatternFreeWalker.Is(condition) ? condition : condition.Accept(this);

    /// <summary>Rewrites an expression.</summary>
    public Expression Rewrite(Expression expression) => expression.Accept(this);

    public Condition Visit(AllOf condition) => condition with { Conditions = [.. condition.Conditions.Select(Rewrite)] };

    public Condition Visit(AnyOf condition) => condition with { Conditions = [.. condition.Conditions.Select(Rewrite)] };

    public Condition Visit(Negation condition) => condition with { Operand = Rewrite(condition.Operand) };

    public Condition Visit(ValueTest condition) => condition.With(Rewrite(condition.Left), [.. condition.Operands.Select(Rewrite)]);

    public Condition Visit(Quantified condition)
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

    public Expression Visit(Literal expression) => expression;

    public Expression Visit(VariableReference expression) => expression;

    public Expression Visit(SingletonReference expression) => expression;

    public Expression Visit(MapKeyReference expression) => expression;

    public Expression Visit(FieldAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(MapAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(PeriodEndAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(PeriodLength expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(DefinitionReference expression)
    {
        var rewritten = expression with { Target = Rewrite(expression.Target) };
        return PatternFreeWalker.Is(expression.Definition) ? rewritten : Slot(definition(rewritten), expression);
    }

    public Expression Visit(ParameterReference expression) => expression;

    public Expression Visit(JudgedDay expression) => expression;

    public Expression Visit(AsOfDay expression) => expression;

    public Expression Visit(Arithmetic expression) => expression with { Left = Rewrite(expression.Left), Right = Rewrite(expression.Right) };

    public Expression Visit(Aggregate expression) => Slot(aggregate(expression), expression);

    private static VariableReference Slot(int slot, Expression replaced) =>
        new(new Variable($"slot{slot}", null, ItemType(replaced), null, slot), replaced.Type, replaced.Span);

    private static FactType? ItemType(Expression replaced) => replaced.Type;
}
