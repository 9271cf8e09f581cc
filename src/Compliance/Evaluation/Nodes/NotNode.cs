using Compliance.Conditions;
using Compliance.Evaluation.Explaining;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes;

/// <summary>Negation.</summary>
internal sealed class NotNode(Negation condition, ConditionNode operand) : ConditionNode(condition)
{
    public override Truth Evaluate(Frame frame) => operand.Evaluate(frame).Not();

    public override TraceNode Explain(Frame frame, Explanation explanation) =>
        Trace(frame, Evaluate(frame), [operand.Explain(frame, explanation)], explanation);
}
