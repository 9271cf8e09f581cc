using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Law;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes the conditions and expressions of one rule, term or mitigation, which share their variables.</summary>
internal sealed class ConditionFormWriter(FormTables tables, FormSink sink) : IConditionVisitor<bool>, IExpressionVisitor<bool>
{
    private readonly ValueWriter _values = new(tables, sink);
    private readonly Places<Variable> _variables = new();

    /// <summary>Creates a writer with a variable of an outer scope.</summary>
    public ConditionFormWriter(FormTables tables, FormSink sink, Variable known)
        : this(tables, sink) => _variables.Add(known);

    /// <summary>Writes a condition, or that there is none.</summary>
    public void Write(Condition? condition)
    {
        if (condition is null)
        {
            sink.Byte(ConditionTag.None);
            return;
        }

        condition.Accept(this);
    }

    /// <summary>Writes an expression, or that there is none.</summary>
    public void Write(Expression? expression)
    {
        if (expression is null)
        {
            sink.Byte(ExpressionTag.None);
            return;
        }

        expression.Accept(this);
    }

    /// <summary>Writes a variable where it is first met, and its place after that.</summary>
    public void Write(Variable variable)
    {
        if (_variables.Contains(variable))
        {
            sink.Place(_variables.Of(variable));
            return;
        }

        _variables.Add(variable);
        sink.Place(null);
        sink.Text(variable.Name);
        sink.Place(variable.Entity is null ? null : tables.Records.Of(variable.Entity));
        sink.Place(variable.ItemType is null ? null : tables.TypeOf(variable.ItemType));
        sink.Place(variable.Keys is null ? null : tables.CodeLists.Of(variable.Keys));
        sink.Count(variable.Index);
    }

    bool IConditionVisitor<bool>.Visit(AllOf condition)
    {
        Begin(ConditionTag.AllOf, condition);
        return WriteAll(condition.Conditions);
    }

    bool IConditionVisitor<bool>.Visit(AnyOf condition)
    {
        Begin(ConditionTag.AnyOf, condition);
        return WriteAll(condition.Conditions);
    }

    bool IConditionVisitor<bool>.Visit(Negation condition)
    {
        Begin(ConditionTag.Negation, condition);
        return condition.Operand.Accept(this);
    }

    bool IConditionVisitor<bool>.Visit(ValueTest condition)
    {
        Begin(condition.Form.Tag, condition);
        sink.Byte(condition.Variant);
        sink.Texts(condition.Texts);
        condition.Left.Accept(this);
        return WriteAll(condition.Operands);
    }

    bool IConditionVisitor<bool>.Visit(Quantified condition)
    {
        Begin(ConditionTag.Quantified, condition);
        sink.Byte((byte)condition.Quantifier);
        Write(condition.Source);
        Write(condition.Variable);
        Write(condition.Where);
        Write(condition.Satisfies);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(Literal expression)
    {
        Begin(ExpressionTag.Literal, expression);
        sink.Count(tables.TypeOf(expression.Type));
        _values.Write(expression.Value);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(VariableReference expression)
    {
        Begin(ExpressionTag.Variable, expression);
        sink.Count(tables.TypeOf(expression.Type));
        Write(expression.Variable);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(SingletonReference expression)
    {
        Begin(ExpressionTag.Singleton, expression);
        sink.Count(tables.Records.Of(expression.Entity));
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(MapKeyReference expression)
    {
        Begin(ExpressionTag.MapKey, expression);
        Write(expression.Variable);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(FieldAccess expression)
    {
        Begin(ExpressionTag.Field, expression);
        sink.Count(tables.Records.Of(expression.Field.Owner));
        sink.Count(expression.Field.Slot);
        return expression.Target.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(MapAccess expression)
    {
        Begin(ExpressionTag.Map, expression);
        _values.Code(expression.Key);
        return expression.Target.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(PeriodEndAccess expression)
    {
        Begin(ExpressionTag.PeriodEnd, expression);
        sink.Flag(expression.IsStart);
        return expression.Target.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(PeriodLength expression)
    {
        Begin(ExpressionTag.PeriodLength, expression);
        Write(expression.Calendar);
        return expression.Target.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(DefinitionReference expression)
    {
        Begin(ExpressionTag.Definition, expression);
        sink.Count(tables.Definitions.Of(expression.Definition));
        return expression.Target.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(ParameterReference expression)
    {
        Begin(ExpressionTag.Parameter, expression);
        sink.Count(tables.Parameters.Of(expression.Parameter));
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(JudgedDay expression)
    {
        Begin(ExpressionTag.JudgedDay, expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(AsOfDay expression)
    {
        Begin(ExpressionTag.AsOfDay, expression);
        return true;
    }

    bool IExpressionVisitor<bool>.Visit(Arithmetic expression)
    {
        Begin(ExpressionTag.Arithmetic, expression);
        sink.Byte((byte)expression.Operator);
        sink.Count(tables.TypeOf(expression.Type));
        Write(expression.Calendar);
        expression.Left.Accept(this);
        return expression.Right.Accept(this);
    }

    bool IExpressionVisitor<bool>.Visit(Aggregate expression)
    {
        Begin(ExpressionTag.Aggregate, expression);
        sink.Byte((byte)expression.Kind);
        sink.Count(tables.TypeOf(expression.Type));
        Write(expression.Source);
        Write(expression.Variable);
        Write(expression.Value);
        Write(expression.Where);
        return true;
    }

    private void Write(WorkCalendar? calendar) => sink.Place(calendar is null ? null : tables.Calendars.Of(calendar));

    private void Write(ItemSource source)
    {
        switch (source)
        {
            case ItemSource.Entities entities:
                sink.Place(tables.Records.Of(entities.Type));
                break;
            case ItemSource.Items items:
                sink.Place(null);
                items.Source.Accept(this);
                break;
            default:
                throw new InvalidOperationException($"An item source of the kind {source.GetType().Name} cannot be written.");
        }

        sink.Span(source.Span);
    }

    private void Begin(byte tag, Condition condition)
    {
        sink.Byte(tag);
        sink.Span(condition.Span);
    }

    private void Begin(byte tag, Expression expression)
    {
        sink.Byte(tag);
        sink.Span(expression.Span);
    }

    private bool WriteAll(ImmutableArray<Condition> conditions)
    {
        sink.Count(conditions.Length);
        foreach (var condition in conditions)
        {
            condition.Accept(this);
        }

        return true;
    }

    private bool WriteAll(ImmutableArray<Expression> expressions)
    {
        sink.Count(expressions.Length);
        foreach (var expression in expressions)
        {
            expression.Accept(this);
        }

        return true;
    }
}
