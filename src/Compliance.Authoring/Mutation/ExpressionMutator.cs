using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>Makes the changes of an expression: values one step off, the other end of a period, another operation, other things counted.</summary>
/// <param name="place">Words the whole in which the expression stands.</param>
internal sealed class ExpressionMutator(Func<LocalizedText> place) : IExpressionVisitor<IEnumerable<Change<Expression>>>
{
    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(Literal expression)
    {
        foreach (var isHigher in new[] { true, false })
        {
            if (ThresholdStep.Shift(expression.Value, isHigher) is { } shifted)
            {
                yield return new(MutationKind.ValueMoved, MutationWording.Moved(expression.Value.Display, shifted.Display, place()), expression.Span, expression with { Value = shifted });
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(PeriodEndAccess expression)
    {
        yield return Rewritten(expression, expression with { IsStart = !expression.IsStart });
        foreach (var change in expression.Target.Accept(this))
        {
            yield return change.In<Expression>(expression with { Target = change.Value });
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(Arithmetic expression)
    {
        if (expression.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract && expression.Left.Type.Equals(expression.Type))
        {
            yield return Rewritten(expression, expression with { Operator = expression.Operator == ArithmeticOperator.Add ? ArithmeticOperator.Subtract : ArithmeticOperator.Add });
        }

        foreach (var change in expression.Left.Accept(this))
        {
            yield return change.In<Expression>(expression with { Left = change.Value });
        }

        foreach (var change in expression.Right.Accept(this))
        {
            yield return change.In<Expression>(expression with { Right = change.Value });
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(Aggregate expression)
    {
        if (expression.Kind is AggregateKind.Min or AggregateKind.Max)
        {
            yield return Rewritten(expression, expression with { Kind = expression.Kind == AggregateKind.Min ? AggregateKind.Max : AggregateKind.Min });
        }

        foreach (var change in ConditionMutator.Optional(expression.Where, expression.Variable))
        {
            yield return change.In<Expression>(expression with { Where = change.Value });
        }

        if (expression.Value is { } value)
        {
            foreach (var change in value.Accept(this))
            {
                yield return change.In<Expression>(expression with { Value = change.Value });
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(PeriodLength expression) => expression.Target.Accept(this).Select(c => c.In<Expression>(expression with { Target = c.Value }));

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(FieldAccess expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(MapAccess expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(VariableReference expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(SingletonReference expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(MapKeyReference expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(DefinitionReference expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(ParameterReference expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(JudgedDay expression) => [];

    /// <inheritdoc/>
    public IEnumerable<Change<Expression>> Visit(AsOfDay expression) => [];

    private static Change<Expression> Rewritten(Expression before, Expression after) =>
        new(MutationKind.OperatorChanged, MutationWording.Rewritten(ConditionText.Of(before), ConditionText.Of(after)), before.Span, after);
}
