namespace Compliance.Conditions;

/// <summary>Walks through a condition and everything in it, and calls a method for what refers to something outside.</summary>
internal abstract class ConditionWalker : IConditionVisitor<bool>, IExpressionVisitor<bool>
{
    /// <summary>Walks through a condition; none is no walk.</summary>
    public void Walk(Condition? condition) => condition?.Accept(this);

    /// <summary>Walks through an expression; none is no walk.</summary>
    public void Walk(Expression? expression) => expression?.Accept(this);

    bool IConditionVisitor<bool>.Visit(AllOf condition) => Each(condition.Conditions);

    bool IConditionVisitor<bool>.Visit(AnyOf condition) => Each(condition.Conditions);

    bool IConditionVisitor<bool>.Visit(Negation condition) => condition.Operand.Accept(this);

    bool IConditionVisitor<bool>.Visit(Comparison condition) => Each([condition.Left, condition.Right]);

    bool IConditionVisitor<bool>.Visit(Membership condition) => Each([condition.Left, .. condition.Choices]);

    bool IConditionVisitor<bool>.Visit(ListTest condition) => Each([condition.Left, .. condition.Items]);

    bool IConditionVisitor<bool>.Visit(Containment condition) => Each([condition.Left, .. condition.Right]);

    bool IConditionVisitor<bool>.Visit(TextMention condition) => condition.Left.Accept(this);

    bool IConditionVisitor<bool>.Visit(Presence condition) => condition.Left.Accept(this);

    bool IConditionVisitor<bool>.Visit(Quantified condition)
    {
        Walk(condition.Source);
        Walk(condition.Where);
        Walk(condition.Satisfies);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(Literal expression)
    {
        OnLiteral(expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(VariableReference expression) => true;

    bool IExpressionVisitor<bool>.Visit(SingletonReference expression) => true;

    bool IExpressionVisitor<bool>.Visit(MapKeyReference expression) => true;

    bool IExpressionVisitor<bool>.Visit(FieldAccess expression)
    {
        Walk(expression.Target);
        OnField(expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(MapAccess expression)
    {
        Walk(expression.Target);
        OnMapCode(expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(PeriodEndAccess expression) => expression.Target.Accept(this);

    bool IExpressionVisitor<bool>.Visit(DefinitionReference expression)
    {
        Walk(expression.Target);
        OnDefinition(expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(ParameterReference expression)
    {
        OnParameter(expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(AsOfDay expression) => true;

    bool IExpressionVisitor<bool>.Visit(Arithmetic expression) => Each([expression.Left, expression.Right]);

    bool IExpressionVisitor<bool>.Visit(Aggregate expression)
    {
        Walk(expression.Source);
        Walk(expression.Value);
        Walk(expression.Where);
        return true;
    }

    /// <summary>Called for each threshold.</summary>
    protected virtual void OnParameter(ParameterReference expression)
    {
    }

    /// <summary>Called for each defined term, after its target.</summary>
    protected virtual void OnDefinition(DefinitionReference expression)
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

    private bool Each(IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Walk(condition);
        }

        return true;
    }

    private bool Each(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Walk(expression);
        }

        return true;
    }
}
