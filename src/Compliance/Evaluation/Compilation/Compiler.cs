using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Nodes.Joining;
using Compliance.Evaluation.Time;
using Compliance.Law;
using Compliance.Types;

namespace Compliance.Evaluation.Compilation;

/// <summary>Compiles conditions and expressions. One compiler for each rulebook, so that each definition is compiled once; not thread-safe.</summary>
/// <param name="replacement">A threshold or term that is another than the rulebook's; or <see langword="null"/>.</param>
/// <param name="withheld">What is taken as not known where it was not verified.</param>
/// <param name="keys">Counts the cache keys: compilers whose nodes meet in one run share it.</param>
internal sealed class Compiler(TermReplacement? replacement = null, UnverifiedUse withheld = UnverifiedUse.None, KeyCount? keys = null) : IConditionVisitor<ConditionNode>, IValueTestVisitor<ConditionNode>, IExpressionVisitor<ValueNode>
{
    private readonly Dictionary<Definition, CompiledDefinition> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, MemoKey> _tests = new(StringComparer.Ordinal);
    private readonly KeyCount _keys = keys ?? new();
    private readonly Compiler?[] _withholding = new Compiler?[(int)(UnverifiedUse.Parameter | UnverifiedUse.Calendar) + 1];
    private int _depth;

    /// <summary>Gets a compiler of the same rulebook that takes what is not verified as not known.</summary>
    /// <param name="use">What of it.</param>
    public Compiler Withholding(UnverifiedUse use) => _withholding[(int)use] ??= new Compiler(replacement, use, _keys);

    /// <summary>Compiles a condition and the number of variables it needs.</summary>
    public (ConditionNode Node, int Depth) Compile(Condition condition)
    {
        _depth = 1;
        var node = condition.Accept(this);
        return (node, _depth);
    }

    /// <summary>Compiles an expression and the number of variables it needs.</summary>
    public (ValueNode Node, int Depth) Compile(Expression expression)
    {
        _depth = 1;
        var node = expression.Accept(this);
        return (node, _depth);
    }

    ConditionNode IConditionVisitor<ConditionNode>.Visit(AllOf condition) => new AllNode(condition, Compile(condition.Conditions));

    ConditionNode IConditionVisitor<ConditionNode>.Visit(AnyOf condition) => new AnyNode(condition, Compile(condition.Conditions));

    ConditionNode IConditionVisitor<ConditionNode>.Visit(Negation condition) => new NotNode(condition, condition.Operand.Accept(this));

    ConditionNode IConditionVisitor<ConditionNode>.Visit(ValueTest condition) => ByAsOf(ByDay(condition.Accept((IValueTestVisitor<ConditionNode>)this), [condition.Left, .. condition.Operands]), [condition.Left, .. condition.Operands]);

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(Comparison test) =>
        new ComparisonNode(test, test.Left.Accept(this), test.Right.Accept(this));

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(Membership test) =>
        new MembershipNode(test, test.Left.Accept(this), Compile(test.Choices));

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(ListTest test) =>
        new ListTestNode(test, test.Left.Accept(this), Compile(test.Items));

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(Containment test) =>
        new ContainmentNode(test, test.Left.Accept(this), Compile(test.Right));

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(TextMention test) => new MentionNode(test, test.Left.Accept(this));

    ConditionNode IValueTestVisitor<ConditionNode>.Visit(Presence test) => new PresenceNode(test, test.Left.Accept(this));

    ConditionNode IConditionVisitor<ConditionNode>.Visit(Quantified condition)
    {
        Reserve(condition.Variable);
        var uses = UsesWalker.Of(condition.Variable, [condition.Where, condition.Satisfies], null);
        var join = JoinOf(condition.Source, condition.Where, condition.Variable, uses);
        var memo = MemoOf(
            uses, join, condition.Source, () => OuterKeys.Of(condition.Variable, condition.Source, [condition.Where, condition.Satisfies], null),
            uses.HasTexts ? null : () => StructuralText.Of(condition));
        return new QuantifiedNode(condition, Open(condition.Source, join, ChoiceOf(condition.Where, condition.Variable, uses, join)), condition.Where?.Accept(this), condition.Satisfies?.Accept(this), memo);
    }

    ValueNode IExpressionVisitor<ValueNode>.Visit(Literal expression) => new ConstantNode(expression.Value);

    ValueNode IExpressionVisitor<ValueNode>.Visit(VariableReference expression) => new ItemNode(expression.Variable.Index);

    ValueNode IExpressionVisitor<ValueNode>.Visit(SingletonReference expression) => new SingletonNode(expression.Entity);

    ValueNode IExpressionVisitor<ValueNode>.Visit(MapKeyReference expression) => new MapKeyNode(expression.Variable.Index);

    ValueNode IExpressionVisitor<ValueNode>.Visit(FieldAccess expression) => new FieldNode(expression.Target.Accept(this), expression.Field);

    ValueNode IExpressionVisitor<ValueNode>.Visit(MapAccess expression) => new MapNode(expression.Target.Accept(this), expression.Key);

    ValueNode IExpressionVisitor<ValueNode>.Visit(PeriodEndAccess expression) =>
        new PeriodEndNode(expression.Target.Accept(this), expression.IsStart);

    ValueNode IExpressionVisitor<ValueNode>.Visit(PeriodLength expression) => new PeriodLengthNode(expression.Target.Accept(this), Told(expression.Calendar));

    ValueNode IExpressionVisitor<ValueNode>.Visit(DefinitionReference expression) =>
        new DefinitionNode(expression.Target.Accept(this), expression.Definition, Define(expression.Definition));

    ValueNode IExpressionVisitor<ValueNode>.Visit(ParameterReference expression) =>
        new ParameterNode(Told(replacement?.For(expression.Parameter) ?? expression.Parameter));

    ValueNode IExpressionVisitor<ValueNode>.Visit(JudgedDay expression) => new DayNode();

    ValueNode IExpressionVisitor<ValueNode>.Visit(AsOfDay expression) => new AsOfNode();

    ValueNode IExpressionVisitor<ValueNode>.Visit(Arithmetic expression) => expression is { Operator: ArithmeticOperator.Convert, Right.Type: FactType.RateType rate }
        ? new ConversionNode(expression.Left.Accept(this), expression.Right.Accept(this), rate, (expression.Left.Type as FactType.MoneyType)?.Only)
        : new ArithmeticNode(
        expression.Operator, expression.Left.Accept(this), expression.Right.Accept(this), expression.Type.Kind,
        expression.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract && FactType.MoneyType.MayBeUnlike(expression.Left.Type, expression.Right.Type),
        Told(expression.Calendar));

    ValueNode IExpressionVisitor<ValueNode>.Visit(Aggregate expression)
    {
        Reserve(expression.Variable);
        var aggregation = Aggregation.Of(expression);
        var uses = UsesWalker.Of(expression.Variable, [expression.Where], expression.Value);
        var join = JoinOf(expression.Source, expression.Where, expression.Variable, uses);
        var memo = MemoOf(
            uses, join, expression.Source, () => OuterKeys.Of(expression.Variable, expression.Source, [expression.Where], expression.Value),
            uses.HasTexts ? null : () => StructuralText.Of(expression));
        return new AggregateNode(expression, Open(expression.Source, join, ChoiceOf(expression.Where, expression.Variable, uses, join)), expression.Value?.Accept(this), expression.Where?.Accept(this), aggregation, memo);
    }

    // A test that uses the day reports when its value changes. Where two of its operands depend on the day, no change is predicted,
    // unless they move together: then there is none.
    private ConditionNode ByDay(ConditionNode test, ReadOnlySpan<Expression> values)
    {
        if (Moving(values, DayUse.IsDirect) is not (var moving and >= 0, var isOnly) || DayUse.MoveTogether(values))
        {
            return test;
        }

        var day = isOnly ? MovingDay.Of(values[moving], e => e.Accept(this)) : null;
        var distance = isOnly ? MovingDistance.Of(values[moving], e => e.Accept(this)) : null;
        return day is null && distance is null
            ? new DayTestNode(test, null, null, [])
            : new DayTestNode(test, day, distance, Others(values, moving));
    }

    // The same of the day of the judgement, which moves only where later judgements are foreseen; then the other day moves with it.
    private ConditionNode ByAsOf(ConditionNode test, ReadOnlySpan<Expression> values)
    {
        if (Moving(values, DayUse.IsDirectlyAsOf) is not (var moving and >= 0, var isOnly))
        {
            return test;
        }

        return isOnly && Moving(values, DayUse.IsDirect).Place < 0 && MovingDay.Of(values[moving], e => e.Accept(this)) is { } day
            ? new AsOfTestNode(test, day, Others(values, moving))
            : new AsOfTestNode(test, null, []);
    }

    // The place of the last operand that moves, and whether it is the only one; -1 where none does.
    private static (int Place, bool IsOnly) Moving(ReadOnlySpan<Expression> values, Func<Expression, bool> moves)
    {
        var moving = -1;
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (moves(values[i]))
            {
                moving = i;
                count++;
            }
        }

        return (moving, count == 1);
    }

    private ValueNode[] Others(ReadOnlySpan<Expression> values, int moving)
    {
        var others = new ValueNode[values.Length - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = values[i < moving ? i : i + 1].Accept(this);
        }

        return others;
    }

    private ConditionNode[] Compile(ImmutableArray<Condition> conditions)
    {
        var nodes = new ConditionNode[conditions.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = conditions[i].Accept(this);
        }

        return nodes;
    }

    private ValueNode[] Compile(ImmutableArray<Expression> expressions)
    {
        var nodes = new ValueNode[expressions.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = expressions[i].Accept(this);
        }

        return nodes;
    }

    // What depends on nothing outside is computed once, and goes through all things once.
    private Join? JoinOf(ItemSource source, Condition? where, Variable variable, MemoPolicy.Uses uses) =>
        source is ItemSource.Entities && uses.Outer > 0 ? Join.Of(where, variable, e => e.Accept(this)) : null;

    private CodeChoice? ChoiceOf(Condition? where, Variable variable, MemoPolicy.Uses uses, Join? join) =>
        uses.Outer > 0 || uses.IsDaily ? CodeChoice.Of(where, variable, join?.Field, c => c.Accept(this)) : null;

    private ItemSourceNode Open(ItemSource source, Join? join, CodeChoice? choice) => source switch
    {
        ItemSource.Entities entities => new ItemSourceNode(entities.Type, null, join, choice),
        ItemSource.Items items => new ItemSourceNode(null, items.Source.Accept(this), null, null),
        _ => throw new InvalidOperationException($"Unknown item source {source.GetType().Name}."),
    };

    // Many rules and terms test the same things in the same way: a test without free text has a text of its own.
    private MemoPolicy? MemoOf(MemoPolicy.Uses uses, Join? join, ItemSource source, Func<IReadOnlyList<Expression>> outer, Func<string>? text)
    {
        if (source is ItemSource.Entities && MemoPolicy.TryOf(uses, join, () => text is null ? NewKey() : Like(text()), out var policy))
        {
            return policy;
        }

        var values = outer();
        if (values.Count is 0 or > MemoPolicy.MostParts)
        {
            return null;
        }

        // The same text may name values of other types in another rule.
        var test = text is null ? NewKey() : Like($"{text()} by {string.Join(", ", values.Select(k => k.Type))}");
        return MemoPolicy.Of(uses, [.. values.Select(k => new KeyPart(k.Accept(this), k.Type))], test);
    }

    private MemoKey Like(string test) => _tests.TryGetValue(test, out var known) ? known : _tests[test] = NewKey();

    private MemoKey NewKey() => _keys.Next();

    private WorkCalendar? Told(WorkCalendar? calendar) => withheld.HasFlag(UnverifiedUse.Calendar) ? calendar?.VerifiedOnly : calendar;

    private Parameter Told(Parameter parameter) => withheld.HasFlag(UnverifiedUse.Parameter) && parameter.Values.Any(v => v.Verification != Verification.Verified)
        ? parameter with { Values = parameter.Values.RemoveAll(v => v.Verification != Verification.Verified) }
        : parameter;

    private void Reserve(Variable variable) => _depth = Math.Max(_depth, variable.Index + 1);

    // The body is compiled after the term is known, and with a count of variables of its own.
    private CompiledDefinition Define(Definition definition)
    {
        if (!_definitions.TryGetValue(definition, out var compiled))
        {
            compiled = new CompiledDefinition(new MemoSlot(NewKey(), UsesWalker.Of(definition)));
            _definitions.Add(definition, compiled);
            var outer = _depth;
            var isReplaced = replacement?.Replaces(definition) == true;
            if ((isReplaced ? replacement!.When : definition.When) is { } when)
            {
                (compiled.When, compiled.Depth) = Compile(when);
            }
            else
            {
                var value = (isReplaced ? replacement!.Value : definition.Value)!;
                (compiled.Value, compiled.Depth) = Compile(value);
                compiled.IsDayItself = DayUse.IsDirect(value);
                compiled.IsAsOfItself = DayUse.IsDirectlyAsOf(value);
            }

            _depth = outer;
        }

        return compiled;
    }
}
