using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;

namespace Compliance.Evaluation.Nodes;

/// <summary>A condition made ready to run. <see cref="Evaluate"/> is the fast path; <see cref="Explain"/> runs only for what is reported.</summary>
internal abstract class ConditionNode(Condition condition)
{
    public Condition Condition { get; } = condition;

    public abstract Truth Evaluate(Frame frame);

    /// <summary>Tests the condition again, and tells what decided it.</summary>
    public abstract TraceNode Explain(Frame frame, Explanation explanation);

    protected TraceNode Trace(Truth value, ImmutableArray<TraceNode> children) =>
        new(ConditionText.Of(Condition), value, children);
}
