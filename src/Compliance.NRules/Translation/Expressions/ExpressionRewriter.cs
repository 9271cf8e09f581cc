using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;

namespace Compliance.NRules.Translation.Expressions;

/// <summary>Rewrites conditions and expressions: what an override does not replace keeps its form, with its parts rewritten.</summary>
internal abstract class ExpressionRewriter : IConditionVisitor<Condition>, IExpressionVisitor<Expression>
{
    /// <summary>Rewrites a condition.</summary>
    public Condition Rewrite(Condition condition) => condition.Accept(this);

    /// <summary>Rewrites an expression.</summary>
    public Expression Rewrite(Expression expression) => expression.Accept(this);

    public Condition Visit(AllOf condition) => condition with { Conditions = [.. condition.Conditions.Select(Rewrite)] };

    public Condition Visit(AnyOf condition) => condition with { Conditions = [.. condition.Conditions.Select(Rewrite)] };

    public Condition Visit(Negation condition) => condition with { Operand = Rewrite(condition.Operand) };

    public Condition Visit(ValueTest condition) => condition.With(Rewrite(condition.Left), [.. condition.Operands.Select(Rewrite)]);

    public virtual Condition Visit(Quantified condition) => throw new NotSupportedException($"A quantifier needs patterns of its own: {condition}");

    public Expression Visit(Literal expression) => expression;

    public Expression Visit(VariableReference expression) => expression;

    public Expression Visit(SingletonReference expression) => expression;

    public Expression Visit(MapKeyReference expression) => expression;

    public Expression Visit(FieldAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(MapAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(PeriodEndAccess expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(PeriodLength expression) => expression with { Target = Rewrite(expression.Target) };

    public virtual Expression Visit(DefinitionReference expression) => expression with { Target = Rewrite(expression.Target) };

    public Expression Visit(ParameterReference expression) => expression;

    public Expression Visit(JudgedDay expression) => expression;

    public Expression Visit(AsOfDay expression) => expression;

    public Expression Visit(Arithmetic expression) => expression with { Left = Rewrite(expression.Left), Right = Rewrite(expression.Right) };

    public virtual Expression Visit(Aggregate expression) => throw new NotSupportedException($"An aggregate needs patterns of its own: {expression}");

    /// <summary>Makes the variable that stands for an expression.</summary>
    protected static VariableReference Variable(int slot, Expression replaced) =>
        new(new Variable($"slot{slot}", null, replaced.Type, null, slot), replaced.Type, replaced.Span);
}
