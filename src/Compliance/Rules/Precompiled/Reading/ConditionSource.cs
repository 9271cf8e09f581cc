using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the conditions and expressions of one rule, term or mitigation.</summary>
internal sealed class ConditionSource(FormTables tables, FormSource source)
{
    private readonly ValueSource _values = new(tables, source);
    private readonly List<Variable> _variables = [];

    /// <summary>Creates a reader with a variable of an outer scope.</summary>
    public ConditionSource(FormTables tables, FormSource source, Variable known)
        : this(tables, source) => _variables.Add(known);

    /// <summary>Reads a condition.</summary>
    public Condition Condition() => OptionalCondition() ?? throw FormException.UnknownTag(ConditionTag.None);

    /// <summary>Reads a condition, or that there is none.</summary>
    public Condition? OptionalCondition()
    {
        var tag = source.Byte();
        return tag == ConditionTag.None ? null : Condition(tag, source.Span());
    }

    /// <summary>Reads an expression.</summary>
    public Expression Expression() => OptionalExpression() ?? throw FormException.UnknownTag(ExpressionTag.None);

    /// <summary>Reads an expression, or that there is none.</summary>
    public Expression? OptionalExpression()
    {
        var tag = source.Byte();
        return tag == ExpressionTag.None ? null : Expression(tag, source.Span());
    }

    /// <summary>Reads a variable: itself where it is first met, and its place after that.</summary>
    /// <param name="items">What it ranges over, where it is first met in a quantifier or an aggregate.</param>
    public Variable Variable(ItemSource? items = null)
    {
        var known = source.Place();
        if (known >= 0)
        {
            return _variables[known];
        }

        var name = source.Text();
        var (entity, type, keys) = (source.Place(), source.Place(), source.Place());
        var variable = new Variable(
            name,
            entity < 0 ? null : tables.EntityAt(entity),
            type < 0 ? null : tables.Types[type],
            keys < 0 ? null : tables.CodeLists[keys],
            source.Count())
        {
            Label = items is ItemSource.Items { Source: var list } ? Compliance.Conditions.Expressions.Variable.LabelOf(name, list) : null,
        };
        _variables.Add(variable);
        return variable;
    }

    private Condition Condition(byte tag, SourceSpan span) => tag switch
    {
        ConditionTag.AllOf => new AllOf(Conditions(), span),
        ConditionTag.AnyOf => new AnyOf(Conditions(), span),
        ConditionTag.Negation => new Negation(Condition(), span),
        ConditionTag.Quantified => Quantified(span),
        _ => TestForms.Find(tag) is { } form ? Test(form, span) : throw FormException.UnknownTag(tag),
    };

    private Expression Expression(byte tag, SourceSpan span) => tag switch
    {
        ExpressionTag.Literal => Literal(span),
        ExpressionTag.Variable => VariableReference(span),
        ExpressionTag.Singleton => new SingletonReference(tables.EntityAt(source.Count()), span),
        ExpressionTag.MapKey => new MapKeyReference(Variable(), span),
        ExpressionTag.Field => Field(span),
        ExpressionTag.Map => Map(span),
        ExpressionTag.PeriodEnd => PeriodEnd(span),
        ExpressionTag.PeriodLength => PeriodLength(span),
        ExpressionTag.Definition => Definition(span),
        ExpressionTag.Parameter => new ParameterReference(tables.Parameters[source.Count()], span),
        ExpressionTag.AsOfDay => new AsOfDay(span),
        ExpressionTag.JudgedDay => new JudgedDay(span),
        ExpressionTag.Arithmetic => Arithmetic(span),
        ExpressionTag.Aggregate => Aggregate(span),
        _ => throw FormException.UnknownTag(tag),
    };

    private ValueTest Test(TestForm form, SourceSpan span) => form.Make(new(source.Byte(), source.Texts(), Expression(), Expressions(), span));

    private Quantified Quantified(SourceSpan span)
    {
        var (quantifier, items) = ((Quantifier)source.Byte(), Items());
        return new Quantified(quantifier, items, Variable(items), OptionalCondition(), OptionalCondition(), span);
    }

    private Literal Literal(SourceSpan span)
    {
        var type = tables.Types[source.Count()];
        return new Literal(_values.Required(), type, span);
    }

    private VariableReference VariableReference(SourceSpan span)
    {
        var type = tables.Types[source.Count()];
        return new VariableReference(Variable(), type, span);
    }

    private FieldAccess Field(SourceSpan span)
    {
        var field = tables.Records[source.Count()].Fields[source.Count()];
        return new FieldAccess(Expression(), field, span);
    }

    private MapAccess Map(SourceSpan span)
    {
        var key = _values.Code();
        return new MapAccess(Expression(), key, span);
    }

    private PeriodEndAccess PeriodEnd(SourceSpan span)
    {
        var isStart = source.Flag();
        return new PeriodEndAccess(Expression(), isStart, span);
    }

    private PeriodLength PeriodLength(SourceSpan span)
    {
        var calendar = Calendar();
        return new PeriodLength(Expression(), calendar, span);
    }

    private WorkCalendar? Calendar() => source.Place() is var calendar and >= 0 ? tables.Calendars[calendar] : null;

    private DefinitionReference Definition(SourceSpan span)
    {
        var definition = tables.Definitions[source.Count()];
        return new DefinitionReference(Expression(), definition, span);
    }

    private Arithmetic Arithmetic(SourceSpan span)
    {
        var operation = (ArithmeticOperator)source.Byte();
        var type = tables.Types[source.Count()];
        var calendar = Calendar();
        return new Arithmetic(operation, Expression(), Expression(), type, span) { Calendar = calendar };
    }

    private Aggregate Aggregate(SourceSpan span)
    {
        var kind = (AggregateKind)source.Byte();
        var type = tables.Types[source.Count()];
        var items = Items();
        return new Aggregate(kind, items, Variable(items), OptionalExpression(), OptionalCondition(), type, span);
    }

    private ItemSource Items()
    {
        var entity = source.Place();
        if (entity >= 0)
        {
            return new ItemSource.Entities(tables.EntityAt(entity), source.Span());
        }

        var items = Expression();
        return new ItemSource.Items(items, source.Span());
    }

    private ImmutableArray<Condition> Conditions()
    {
        var all = new Condition[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Condition();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private ImmutableArray<Expression> Expressions()
    {
        var all = new Expression[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Expression();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
