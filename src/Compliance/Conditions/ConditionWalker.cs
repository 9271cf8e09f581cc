using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Law;

namespace Compliance.Conditions;

/// <summary>Visits a condition and everything in it, and calls a method for each reference; a derived class overrides those it needs.</summary>
/// <remarks>The visits return nothing: a result of a reference type is what lets them be compiled ahead of time.</remarks>
public abstract class ConditionWalker : IConditionVisitor<object?>, IExpressionVisitor<object?>
{
    /// <summary>Visits a condition; does nothing without one.</summary>
    public void Walk(Condition? condition) => condition?.Accept(this);

    /// <summary>Visits an expression; does nothing without one.</summary>
    public void Walk(Expression? expression) => expression?.Accept(this);

    object? IConditionVisitor<object?>.Visit(AllOf condition) => Each(condition.Conditions);

    object? IConditionVisitor<object?>.Visit(AnyOf condition) => Each(condition.Conditions);

    object? IConditionVisitor<object?>.Visit(Negation condition) => condition.Operand.Accept(this);

    object? IConditionVisitor<object?>.Visit(ValueTest condition)
    {
        OnTest(condition);
        return Each(condition.Left, condition.Operands);
    }

    object? IConditionVisitor<object?>.Visit(Quantified condition)
    {
        OnItems(condition.Source, condition.Variable);
        Walk(condition.Source);
        Walk(condition.Where);
        Walk(condition.Satisfies);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(Literal expression)
    {
        OnLiteral(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(VariableReference expression)
    {
        OnVariable(expression.Variable);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(SingletonReference expression)
    {
        OnSingleton(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(MapKeyReference expression)
    {
        OnVariable(expression.Variable);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(FieldAccess expression)
    {
        Walk(expression.Target);
        OnField(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(MapAccess expression)
    {
        Walk(expression.Target);
        OnMapCode(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(PeriodEndAccess expression) => expression.Target.Accept(this);

    object? IExpressionVisitor<object?>.Visit(PeriodLength expression)
    {
        Meet(expression.Calendar);
        return expression.Target.Accept(this);
    }

    object? IExpressionVisitor<object?>.Visit(DefinitionReference expression)
    {
        Walk(expression.Target);
        OnDefinition(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(ParameterReference expression)
    {
        OnParameter(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(JudgedDay expression)
    {
        OnDay();
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(AsOfDay expression)
    {
        OnAsOf(expression);
        return null;
    }

    object? IExpressionVisitor<object?>.Visit(Arithmetic expression)
    {
        // Where it adds a written duration in another unit, no calendar matters.
        Meet(expression.Right is Literal { Value: DurationValue { WorkingDays: 0 } } ? null : expression.Calendar);
        return Both(expression.Left, expression.Right);
    }

    object? IExpressionVisitor<object?>.Visit(Aggregate expression)
    {
        OnItems(expression.Source, expression.Variable);
        Walk(expression.Source);
        Walk(expression.Value);
        Walk(expression.Where);
        return null;
    }

    /// <summary>Called for each parameter.</summary>
    protected virtual void OnParameter(ParameterReference expression)
    {
    }

    /// <summary>Called for each defined term, after its target.</summary>
    protected virtual void OnDefinition(DefinitionReference expression)
    {
    }

    /// <summary>Called for each use of a variable.</summary>
    protected virtual void OnVariable(Variable variable)
    {
    }

    /// <summary>Called for each single thing that is named from anywhere.</summary>
    protected virtual void OnSingleton(SingletonReference expression)
    {
    }

    /// <summary>Called for each quantifier and aggregate, before the items it iterates.</summary>
    protected virtual void OnItems(ItemSource source, Variable variable)
    {
    }

    /// <summary>Called for each value written in the rule.</summary>
    protected virtual void OnLiteral(Literal expression)
    {
    }

    /// <summary>Called for each field, after its target.</summary>
    protected virtual void OnField(FieldAccess expression)
    {
    }

    /// <summary>Called for each calendar by which an expression may count working days, before its operands.</summary>
    protected virtual void OnCalendar(WorkCalendar calendar)
    {
    }

    /// <summary>Called for each use of the day for which the rule is evaluated.</summary>
    protected virtual void OnDay()
    {
    }

    /// <summary>Called for each use of the day of the judgement.</summary>
    protected virtual void OnAsOf(AsOfDay expression)
    {
    }

    /// <summary>Called for each test of a value, before the value and its operands.</summary>
    protected virtual void OnTest(ValueTest condition)
    {
    }

    /// <summary>Called for each code of a map, after the map.</summary>
    protected virtual void OnMapCode(MapAccess expression)
    {
    }

    private void Walk(ItemSource source)
    {
        if (source is ItemSource.Items items)
        {
            Walk(items.Source);
        }
    }

    private object? Each(ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Walk(condition);
        }

        return null;
    }

    private object? Each(Expression first, ImmutableArray<Expression> others)
    {
        Walk(first);
        foreach (var expression in others)
        {
            Walk(expression);
        }

        return null;
    }

    private object? Both(Expression left, Expression right)
    {
        Walk(left);
        Walk(right);
        return null;
    }

    private void Meet(WorkCalendar? calendar)
    {
        if (calendar is not null)
        {
            OnCalendar(calendar);
        }
    }
}
