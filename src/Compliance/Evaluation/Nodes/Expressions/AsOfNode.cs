using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The day of the judgement.</summary>
internal sealed class AsOfNode : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => frame.Context.AsOf;

    public override void Explain(Frame frame, Explanation explanation)
    {
        // The day of the judgement is an input of the run, not a fact.
    }
}
