using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Explains the parts of a conjunction or disjunction: those with the value of the whole are why it has that value.</summary>
internal static class DecidingOperands
{
    public static ImmutableArray<TraceNode> Explain(ConditionNode[] parts, Truth whole, Frame frame, Explanation explanation)
    {
        var children = explanation.HasTrace ? ImmutableArray.CreateBuilder<TraceNode>(parts.Length) : null;
        foreach (var part in parts)
        {
            // The others are shown in the trace, but what they rest on is no evidence.
            if (explanation.HasTrace || part.Evaluate(frame) == whole)
            {
                var child = part.Explain(frame, explanation);
                children?.Add(child);
            }
        }

        return children?.DrainToImmutable() ?? [];
    }
}
