using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The days of the finding that a message is written for.</summary>
internal sealed class DaysNode : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => frame.Part is { } part ? new DaysValue(part) : null;

    public override void Explain(Frame frame, Explanation explanation)
    {
        // The days follow from the evaluation; they are no fact.
    }
}
