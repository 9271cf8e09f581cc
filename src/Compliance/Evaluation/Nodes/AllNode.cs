using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Conjunction: a false part decides; else an unknown one; else all.</summary>
internal sealed class AllNode(AllOf condition, ConditionNode[] parts) : ConditionNode(condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            result = result.And(part.Evaluate(frame));
            if (result == Truth.False)
            {
                break;
            }
        }

        return result;
    }

    public override ConditionNode? Without(ImmutableArray<Condition> met)
    {
        ConditionNode[] left = [.. parts.Select(p => p.Without(met)).OfType<ConditionNode>()];
        return left.Length switch
        {
            0 => null,
            1 => left[0],
            _ => new AllNode(condition, left),
        };
    }

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation) =>
        Trace(frame, value, DecidingOperands.Explain(parts, value, value == Truth.True, frame, explanation), explanation);
}
