using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests related things.</summary>
internal sealed class QuantifiedNode(Quantified condition, ItemSourceNode source, ConditionNode? where, ConditionNode? satisfies) : ConditionNode(condition)
{
    // A reader does not read more, and a list of a million must not fill a report.
    private const int Shown = 20;

    private readonly int _variable = condition.Variable.Index;
    private readonly Quantifier _quantifier = condition.Quantifier;

    public override Truth Evaluate(Frame frame)
    {
        // "Every" is "no item that breaks it": one loop serves all three.
        var items = source.Open(frame);
        var some = items.IsComplete ? Truth.False : Truth.Unknown;
        for (var i = 0; i < items.Count && some != Truth.True; i++)
        {
            frame.Context.CancellationToken.ThrowIfCancellationRequested();
            items.Bind(frame, _variable, i);
            some = some.Or(Match(frame));
        }

        return _quantifier == Quantifier.Some ? some : some.Not();
    }

    public override TraceNode Explain(Frame frame, Explanation explanation)
    {
        var value = Evaluate(frame);
        var some = _quantifier == Quantifier.Some ? value : value.Not();
        var items = source.Open(frame);
        var sourcePath = source.PathIn(frame);
        var children = ImmutableArray.CreateBuilder<TraceNode>();
        var deciding = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            items.Bind(frame, _variable, i);
            if (Match(frame) == some)
            {
                deciding.Add(i);
            }
        }

        var chosen = items.Choose(deciding, Shown);
        foreach (var i in chosen)
        {
            items.Bind(frame, _variable, i);
            frame.Paths[_variable] = items.PathOf(i, sourcePath);
            children.Add(ExplainItem(frame, items.NameOf(i), some, explanation));
        }

        var more = deciding.Count - chosen.Count;
        frame.Paths[_variable] = null;
        if (more > 0)
        {
            children.Add(new TraceNode(new LocalizedText($"……另有 {more} 项", $"… and {more} more"), some, []));
        }

        // That nothing matched, or that others may exist, is read off the list itself.
        if (some != Truth.True)
        {
            var wasOpen = explanation.IsOpen;
            explanation.IsOpen = some == Truth.Unknown && !items.IsComplete;
            source.Explain(frame, explanation);
            explanation.IsOpen = wasOpen;
        }

        return Trace(value, children.ToImmutable());
    }

    private Truth Match(Frame frame)
    {
        var selected = where?.Evaluate(frame) ?? Truth.True;
        return satisfies is null || selected == Truth.False ? selected : selected.And(satisfies.Evaluate(frame).Not());
    }

    private TraceNode ExplainItem(Frame frame, LocalizedText name, Truth value, Explanation explanation)
    {
        var parts = ImmutableArray.CreateBuilder<TraceNode>(2);
        foreach (var (node, expected) in new[] { (where, value), (satisfies, value.Not()) })
        {
            if (node is not null)
            {
                if (value == Truth.True || explanation.IsForTraceOnly || node.Evaluate(frame) == expected)
                {
                    parts.Add(node.Explain(frame, explanation));
                }
                else if (explanation.HasTrace)
                {
                    parts.Add(node.Explain(frame, new Explanation(ExplanationPurpose.Trace)));
                }
            }
        }

        return new TraceNode(name, value, parts.ToImmutable());
    }
}
