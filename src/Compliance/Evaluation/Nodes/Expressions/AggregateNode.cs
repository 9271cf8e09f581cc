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

    public override bool TryNumber(Frame frame, out decimal number) => Amount(frame).TryPoint(out number);

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
            return Collect(frame, type, ref state);
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

    // The things of an entity are bound by their rows, and the words of numbers are added.
    private bool Collect(Frame frame, EntityType type, ref Aggregation.State state)
    {
        var context = frame.Context;
        var things = context.Declaration[type];
        var looking = source.Look(frame, things.Items.Length);
        while (looking.Next(out var i))
        {
            context.Step();
            frame.Stand(_variable, things.Items[i], context.Words.RowOf(type.Index, i));
            var matches = where?.Evaluate(frame) ?? Truth.True;
            if (matches == Truth.True && _added is { } added && added.Read(frame) is > 0 and var word && state.TryAdd(word))
            {
                continue;
            }

            if (matches != Truth.False)
            {
                state.Add(value?.Evaluate(frame), matches == Truth.True);
            }
        }

        return things.State == EntitySetState.Complete;
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
