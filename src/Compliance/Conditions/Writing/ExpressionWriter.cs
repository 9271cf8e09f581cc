using Compliance.Conditions.Expressions;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Writing;

/// <summary>Writes an expression in words, in one language.</summary>
/// <param name="wording">The language.</param>
/// <param name="innermost">The thing whose fields are named without it.</param>
/// <param name="day">The day whose values of parameters are written; <see langword="null"/> to write their names only.</param>
internal sealed class ExpressionWriter(Wording wording, Variable? innermost, DateOnly? day = null) : IExpressionVisitor<string>
{
    /// <inheritdoc/>
    public string Visit(Literal expression) => wording.Say(expression.Value.Display);

    /// <inheritdoc/>
    public string Visit(VariableReference expression) => Name(expression.Variable);

    /// <inheritdoc/>
    public string Visit(SingletonReference expression) => wording.Label(expression.Entity.Label);

    /// <inheritdoc/>
    public string Visit(MapKeyReference expression) => wording.KeyOf(Name(expression.Variable));

    /// <inheritdoc/>
    public string Visit(FieldAccess expression) => Part(expression.Target, expression.Field.Label);

    /// <inheritdoc/>
    public string Visit(MapAccess expression) => Part(expression.Target, expression.Key.Label);

    /// <inheritdoc/>
    public string Visit(PeriodEndAccess expression) => wording.EndOf(Say(expression.Target), expression.IsStart);

    /// <inheritdoc/>
    public string Visit(PeriodLength expression) => wording.LengthOf(Say(expression.Target));

    /// <inheritdoc/>
    public string Visit(DefinitionReference expression) => Part(expression.Target, expression.Definition.Label);

    /// <inheritdoc/>
    public string Visit(ParameterReference expression)
    {
        var label = wording.Label(expression.Parameter.Label);
        return day is { } known ? wording.Valued(label, expression.Parameter.On(known)?.Value.Display) : label;
    }

    /// <inheritdoc/>
    public string Visit(JudgedDay expression) => wording.Day;

    /// <inheritdoc/>
    public string Visit(AsOfDay expression) => wording.AsOf;

    /// <inheritdoc/>
    public string Visit(Arithmetic expression)
    {
        var left = Operand(expression.Left, expression.Operator);
        var right = Operand(expression.Right, expression.Operator);
        return expression.Operator switch
        {
            ArithmeticOperator.PercentOf => wording.Share(left, right),
            ArithmeticOperator.Multiply => $"{left} × {right}",
            ArithmeticOperator.Convert => wording.Converted(left, right, wording.Say(((FactType.RateType)expression.Right.Type).To.Label)),
            ArithmeticOperator.Add => $"{left} + {right}",
            ArithmeticOperator.Subtract => $"{left} - {right}",
        };
    }

    /// <inheritdoc/>
    public string Visit(Aggregate expression)
    {
        var inner = new ExpressionWriter(wording, expression.Variable, day);
        var isItem = expression.Value is VariableReference;
        return wording.Aggregate(
            expression.Kind,
            Source(expression.Source),
            isItem ? null : expression.Value?.Accept(inner),
            expression.Where?.Accept(new ConditionWriter(wording, expression.Variable, day)));
    }

    /// <summary>Writes what is iterated over.</summary>
    public string Source(ItemSource source) => source switch
    {
        ItemSource.Items items => Say(items.Source),
        ItemSource.Entities entities => wording.Label(entities.Type.Label),
        _ => string.Empty,
    };

    private string Say(Expression expression) => expression.Accept(this);

    private string Part(Expression target, LocalizedText part) =>
        target is VariableReference { Variable: var variable } && variable == innermost
            ? wording.Label(part)
            : wording.Part(Say(target), wording.Label(part));

    private string Name(Variable variable) =>
        variable.Label is { } label ? wording.Label(label)
        : variable.Entity is { } entity && variable.Name == entity.Id ? wording.Label(entity.Label)
        : variable.Name;

    private string Operand(Expression operand, ArithmeticOperator outer)
    {
        var needsBracket = operand is Arithmetic inner
            && !(outer == ArithmeticOperator.Convert && inner.Operator == ArithmeticOperator.Convert)
            && (outer is ArithmeticOperator.PercentOf or ArithmeticOperator.Multiply or ArithmeticOperator.Convert || inner.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract);
        return needsBracket ? wording.Bracket(Say(operand)) : Say(operand);
    }
}
