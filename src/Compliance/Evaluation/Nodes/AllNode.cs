using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;

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

    public override TraceNode Explain(Frame frame, Explanation explanation)
    {
        var value = Evaluate(frame);
        return Trace(value, Deciding.Explain(parts, value, frame, explanation), explanation);
    }
}
