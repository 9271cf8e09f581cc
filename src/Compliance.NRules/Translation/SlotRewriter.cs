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
internal sealed class SlotRewriter(Func<DefinitionReference, int> definition, Func<Aggregate, int> aggregate) : IExpressionVisitor<Expression>
{
    /// <summary>Rewrites a condition on values.</summary>
    /// <exception cref="NotSupportedException">The condition is not one on values.</exception>
    public Condition Rewrite(Condition condition) => condition is ValueTest test
        ? test.With(Rewrite(test.Left), [.. test.Operands.Select(Rewrite)])
        : throw new NotSupportedException(condition.GetType().Name);

    /// <summary>Rewrites an expression.</summary>
    public Expression Rewrite(Expression expression) => expression.Accept(this);

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
