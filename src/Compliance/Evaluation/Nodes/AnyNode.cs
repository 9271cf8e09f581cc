using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Disjunction: a true part decides; else an unknown one; else all.</summary>
internal sealed class AnyNode(AnyOf condition, ConditionNode[] parts) : ConditionNode(condition)
{
    public override Truth Evaluate(Frame frame)
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            result = result.Or(part.Evaluate(frame));
            if (result == Truth.True)
            {
                break;
            }
        }

        return result;
    }

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation) =>
        Trace(frame, value, DecidingOperands.Explain(parts, value, value == Truth.False, frame, explanation), explanation);
}
