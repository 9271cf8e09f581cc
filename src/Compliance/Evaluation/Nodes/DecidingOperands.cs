using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Explains the parts of a conjunction or disjunction: those with the value of the whole are why it has that value.</summary>
internal static class DecidingOperands
{
    /// <summary>Explains the parts that decided.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="whole">What the whole comes to.</param>
    /// <param name="isOfAll">Whether every part comes to the same: then none is evaluated again.</param>
    /// <param name="frame">The bindings of the variables, and the day.</param>
    /// <param name="explanation">Receives what decided.</param>
    public static ImmutableArray<TraceNode> Explain(ConditionNode[] parts, Truth whole, bool isOfAll, Frame frame, Explanation explanation)
    {
        var children = explanation.HasTrace ? ImmutableArray.CreateBuilder<TraceNode>(parts.Length) : null;
        foreach (var part in parts)
        {
            // The others are shown in the trace, but what they rest on is no evidence.
            var value = isOfAll ? whole : part.Evaluate(frame);
            if (explanation.HasTrace || value == whole)
            {
                var child = part.Explain(frame, value, explanation);
                children?.Add(child);
            }
        }

        return children?.DrainToImmutable() ?? [];
    }
}
