using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Memoization;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests related things.</summary>
internal sealed class QuantifiedNode(Quantified condition, ItemSourceNode source, ConditionNode? where, ConditionNode? satisfies, MemoPolicy? memo) : ConditionNode(condition)
{
    // A reader does not read more, and a list of a million must not fill a report.
    private const int Shown = 20;

    private readonly int _variable = condition.Variable.Index;
    private readonly Quantifier _quantifier = condition.Quantifier;
    private Action<Frame, Explanation>? _explain;
    private Func<Frame, Truth>? _compute;

    public override Truth Evaluate(Frame frame)
    {
        var place = memo?.PlaceIn(frame) ?? -1;
        if (place < 0)
        {
            var before = frame.Context.Steps;
            var computed = Compute(frame);
            memo?.Walked(frame, frame.Context.Steps - before);
            return computed;
        }

        if (frame.Context.Probe is { } probe && probe.IsEve(frame.Day))
        {
            return probe.Once(memo!.Key, place, frame, _compute ??= Compute);
        }

        return memo!.TryGet(frame.Context.Truths, place, frame, out var cached)
            ? cached
            : memo.Keep(frame.Context.Truths, place, frame, memo.Begin(frame), Compute(frame));
    }

    private Truth Compute(Frame frame)
    {
        // "Every" is "no item that breaks it": one loop serves all three.
        var some = source.Entity is { } type ? Any(frame, type) : Any(frame);
        return _quantifier == Quantifier.Some ? some : some.Not();
    }

    // The things of an entity are bound by their rows.
    private Truth Any(Frame frame, EntityType type)
    {
        var context = frame.Context;
        var things = context.Declaration[type];
        var some = things.State == EntitySetState.Complete ? Truth.False : Truth.Unknown;
        var looking = source.Look(frame, things.Items.Length);
        while (some != Truth.True && looking.Next(out var i))
        {
            context.Step();
            frame.Stand(_variable, things.Items[i], context.Words.RowOf(type.Index, i));
            some = some.Or(Match(frame));
        }

        return some;
    }

    private Truth Any(Frame frame)
    {
        var items = source.Open(frame);
        var some = items.IsComplete ? Truth.False : Truth.Unknown;
        var looking = source.Look(frame, items.Count);
        while (some != Truth.True && looking.Next(out var i))
        {
            frame.Context.Step();
            items.Bind(frame, _variable, i);
            some = some.Or(Match(frame));
        }

        return some;
    }

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation) =>
        memo?.TryAskOnce(frame, explanation, _explain ??= (f, e) => ExplainItems(f, Evaluate(f), e)) == true
            ? Explanation.NoTrace
            : ExplainItems(frame, value, explanation);

    private TraceNode ExplainItems(Frame frame, Truth value, Explanation explanation)
    {
        var some = _quantifier == Quantifier.Some ? value : value.Not();
        var items = source.Open(frame);
        var (sourcePath, owner) = (source.PathIn(frame), source.OwnerIn(frame));
        var children = explanation.HasTrace ? ImmutableArray.CreateBuilder<TraceNode>() : null;

        // Where nothing matches, all decide; else only what may match does.
        var (chosen, deciding, _) = some == Truth.False
            ? new ChosenItems(source.Choose(frame, items, explanation.Most(Shown)), items.Count, explanation.Most(Shown))
            : MatchingOnce(frame, items, some, explanation.Most(Shown));
        explanation.Spend(chosen.Length);
        var areShown = true;
        for (var place = 0; place < chosen.Length; place++)
        {
            frame.Context.Step();
            var i = chosen[place];
            items.Bind(frame, _variable, i);
            var item = items.PlaceOf(i, sourcePath, owner);
            frame.Places[_variable] = item;
            var parts = ExplainItem(frame, some, explanation);
            areShown &= item is null || explanation.Shows(item.Path);
            children?.Add(new TraceNode(items.NameOf(i), some, parts));
        }

        var more = deciding - chosen.Length;
        frame.Places[_variable] = null;
        if (more > 0)
        {
            children?.Add(new TraceNode(new LocalizedText($"……另有 {more} 项", $"… and {more} more"), some, []));
        }

        // That nothing matched, or that others may exist, is read off the list itself; so is that an item is there whose value did not decide.
        if (some != Truth.True || !areShown)
        {
            var wasOpen = explanation.IsOpen;
            explanation.IsOpen = some == Truth.Unknown && !items.IsComplete;
            source.Explain(frame, explanation);
            explanation.IsOpen = wasOpen;
        }

        return Trace(frame, value, children?.ToImmutable() ?? [], explanation);
    }

    // Where the test comes to the same, the same things match.
    private ChosenItems MatchingOnce(Frame frame, ItemSequence items, Truth value, int most)
    {
        var place = memo?.PlaceIn(frame) ?? -1;
        if (place < 0)
        {
            return Matching(frame, items, value, most);
        }

        var table = frame.Context.Chosen;
        if (memo!.TryGet(table, place, frame, out var cached))
        {
            return cached.Most == most ? cached : Matching(frame, items, value, most);
        }

        return memo.Keep(table, place, frame, memo.Begin(frame), Matching(frame, items, value, most));
    }

    private ChosenItems Matching(Frame frame, ItemSequence items, Truth value, int most)
    {
        var deciding = frame.Context.TakePlaces();
        var looking = source.Look(frame, items.Count);
        while (looking.Next(out var i))
        {
            frame.Context.Step();
            items.Bind(frame, _variable, i);
            if (Match(frame) == value)
            {
                deciding.Add(i);
            }
        }

        var chosen = new ChosenItems(items.Choose(deciding, most), deciding.Count, most);
        frame.Context.GiveBack(deciding);
        return chosen;
    }

    private Truth Match(Frame frame)
    {
        var selected = where?.Evaluate(frame) ?? Truth.True;
        return satisfies is null || selected == Truth.False ? selected : selected.And(satisfies.Evaluate(frame).Not());
    }

    private ImmutableArray<TraceNode> ExplainItem(Frame frame, Truth value, Explanation explanation)
    {
        var parts = explanation.HasTrace ? ImmutableArray.CreateBuilder<TraceNode>(2) : null;
        ExplainPart(where, value, satisfies is null, frame, value, explanation, parts);
        ExplainPart(satisfies, value.Not(), where is null, frame, value, explanation, parts);
        return parts?.ToImmutable() ?? [];
    }

    // Where a thing matches, both parts hold; where there is one part, it comes to what the thing does. Else it is evaluated.
    private static void ExplainPart(
        ConditionNode? node, Truth expected, bool isOnly, Frame frame, Truth value, Explanation explanation, ImmutableArray<TraceNode>.Builder? parts)
    {
        if (node is null)
        {
            return;
        }

        // What did not decide is shown in the trace, and what it rests on is no evidence.
        var own = isOnly || value == Truth.True ? expected : node.Evaluate(frame);
        if (own == expected || explanation.HasTrace)
        {
            var part = node.Explain(frame, own, explanation);
            parts?.Add(part);
        }
    }
}
