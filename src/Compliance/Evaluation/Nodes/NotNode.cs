using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Negation.</summary>
internal sealed class NotNode(Negation condition, ConditionNode operand) : ConditionNode(condition)
{
    public override Truth Evaluate(Frame frame) => operand.Evaluate(frame).Not();

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation)
    {
        var child = operand.Explain(frame, value.Not(), explanation);
        return explanation.HasTrace ? Trace(frame, value, [child], explanation) : Explanation.NoTrace;
    }
}
