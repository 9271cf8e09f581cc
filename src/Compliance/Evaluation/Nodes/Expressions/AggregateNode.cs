using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A value computed over related things.</summary>
internal sealed class AggregateNode(Aggregate expression, ItemSourceNode source, ValueNode? value, ConditionNode? where, Aggregation aggregation, MemoPolicy? memo) : ValueNode
{
    private readonly int _variable = expression.Variable.Index;

    // Nearly always fields are added up.
    private readonly FieldNode? _added = aggregation.AddsNumbers && value is FieldNode { IsNumber: true } field ? field : null;
    private readonly bool _isTotal = aggregation.Counts || (aggregation.AddsNumbers && value is FieldNode { IsNumber: true });
    private Action<Frame, Explanation>? _explain;

    public override FactValue? Evaluate(Frame frame)
    {
        var place = memo?.PlaceIn(frame) ?? -1;
        if (place < 0)
        {
            var before = frame.Context.Steps;
            var computed = Compute(frame);
            memo?.Walked(frame, frame.Context.Steps - before);
            return computed;
        }

        return memo!.TryGet(frame.Context.Values, place, frame, out var cached)
            ? cached
            : memo.Keep(frame.Context.Values, place, frame, memo.Begin(frame), Compute(frame));
    }

    public override Amount Amount(Frame frame)
    {
        var place = memo?.PlaceIn(frame) ?? -1;
        if (place < 0)
        {
            var before = frame.Context.Steps;
            var computed = ComputeAmount(frame);
            memo?.Walked(frame, frame.Context.Steps - before);
            return computed;
        }

        return memo!.TryGet(frame.Context.Amounts, place, frame, out var cached)
            ? cached
            : memo.Keep(frame.Context.Amounts, place, frame, memo.Begin(frame), ComputeAmount(frame));
    }

    // A total on which no day bears is cached as a word. What is computed anew for each test is computed once, as what it is.
    public override long Word(Frame frame)
    {
        if (!_isTotal || memo is null || source.Entity is not { } type || memo.IsDailyIn(frame) || memo.PlaceIn(frame) is not (>= 0 and var place))
        {
            return 0;
        }

        return memo.TryGet(frame.Context.Totals, place, frame, out var cached)
            ? cached
            : memo.Keep(frame.Context.Totals, place, frame, memo.Begin(frame), Total(frame, type, place));
    }

    public override bool TryNumber(Frame frame, out decimal number)
    {
        if (Word(frame) is > 0 and var word)
        {
            number = Facts.Words.Word.NumberOf(word);
            return true;
        }

        return Amount(frame).TryPoint(out number);
    }

    // Where something may count or not, has no word, or may exist undeclared, it is no word: then the amount is computed to its end and kept.
    private long Total(Frame frame, EntityType type, int place)
    {
        var context = frame.Context;
        var things = context.Declaration[type];
        var looking = source.Look(frame, things.Items.Length);
        var total = Facts.Words.Word.Zero;
        var matches = Truth.False;
        var isTotal = things.State == EntitySetState.Complete;
        while (isTotal && looking.Next(out var i))
        {
            matches = Match(frame, type, things, i);
            if (matches != Truth.False)
            {
                var one = _added is { } added ? added.Read(frame) : Facts.Words.Word.One;
                var sum = matches == Truth.True && one > 0 ? Facts.Words.Word.Sum(total, one) : 0;
                isTotal = sum > 0;
                total = isTotal ? sum : total;
            }
        }

        if (isTotal)
        {
            return total;
        }

        var state = new Aggregation.State(aggregation);
        state.Begin(total);
        Count(frame, matches, ref state);
        var isComplete = Collect(frame, type, looking, ref state);
        memo!.Keep(context.Amounts, place, frame, memo.Begin(frame), state.Amount(isComplete));
        return 0;
    }

    private FactValue? Compute(Frame frame)
    {
        var state = new Aggregation.State(aggregation);
        var isComplete = Collect(frame, ref state);
        return state.Result(isComplete);
    }

    private Amount ComputeAmount(Frame frame)
    {
        var state = new Aggregation.State(aggregation);
        var isComplete = Collect(frame, ref state);
        return state.Amount(isComplete);
    }

    // Returns whether there are certainly no others.
    private bool Collect(Frame frame, ref Aggregation.State state)
    {
        if (source.Entity is { } type)
        {
            return Collect(frame, type, source.Look(frame, frame.Context.Declaration[type].Items.Length), ref state);
        }

        var items = source.Open(frame);
        var looking = source.Look(frame, items.Count);
        while (looking.Next(out var i))
        {
            frame.Context.Step();
            items.Bind(frame, _variable, i);
            var matches = where?.Evaluate(frame) ?? Truth.True;
            if (matches != Truth.False)
            {
                state.Add(value?.Evaluate(frame), matches == Truth.True);
            }
        }

        return items.IsComplete;
    }

    // Words of numbers are added.
    private bool Collect(Frame frame, EntityType type, ItemCursor looking, ref Aggregation.State state)
    {
        var things = frame.Context.Declaration[type];
        while (looking.Next(out var i))
        {
            Count(frame, Match(frame, type, things, i), ref state);
        }

        return things.State == EntitySetState.Complete;
    }

    // The things of an entity are bound by their rows.
    private Truth Match(Frame frame, EntityType type, EntitySet things, int index)
    {
        frame.Context.Step();
        frame.Stand(_variable, things.Items[index], frame.Words.RowOf(type.Index, index));
        return where?.Evaluate(frame) ?? Truth.True;
    }

    private void Count(Frame frame, Truth matches, ref Aggregation.State state)
    {
        if (matches == Truth.True && _added is { } added && added.Read(frame) is > 0 and var word && state.TryAdd(word))
        {
            return;
        }

        if (matches != Truth.False)
        {
            state.Add(value?.Evaluate(frame), matches == Truth.True);
        }
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (memo?.TryAskOnce(frame, explanation, _explain ??= ExplainItems) != true)
        {
            ExplainItems(frame, explanation);
        }
    }

    private void ExplainItems(Frame frame, Explanation explanation)
    {
        const int Shown = 50;
        var items = source.Open(frame);
        var (sourcePath, owner) = (source.PathIn(frame), source.OwnerIn(frame));
        var chosen = source.Choose(frame, items, explanation.Most(Shown));
        explanation.Spend(chosen.Length);
        for (var place = 0; place < chosen.Length; place++)
        {
            frame.Context.Step();
            var i = chosen[place];
            items.Bind(frame, _variable, i);
            frame.Places[_variable] = items.PlaceOf(i, sourcePath, owner);
            ExplainItem(frame, explanation);
        }

        frame.Places[_variable] = null;
        source.Explain(frame, explanation);
        if (aggregation.HasSeveralCurrencies)
        {
            ExplainCurrencies(frame, explanation);
        }
    }

    private void ExplainCurrencies(Frame frame, Explanation explanation)
    {
        var state = new Aggregation.State(aggregation);
        _ = Collect(frame, ref state);
        if (state.Unlike is var (one, other))
        {
            explanation.NoteUnlike(one, other);
        }
    }

    // What counted is evidence, and so is why a thing did not count.
    private void ExplainItem(Frame frame, Explanation explanation)
    {
        where?.Explain(frame, explanation);
        if (value is not null && where?.Evaluate(frame) is not Truth.False)
        {
            value.Explain(frame, explanation);
        }
    }
}
