using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>The day judged.</summary>
internal sealed class AsOfNode : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => frame.Context.AsOf;

    public override void Explain(Frame frame, Explanation explanation)
    {
        // The day judged is an input of the run, not a fact.
    }
}
