using Compliance.Evaluation.Explaining;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>The key of the map entry a variable stands for.</summary>
internal sealed class MapKeyNode(int variable) : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => new CodeValue(frame.Keys[variable]!, default);

    public override void Explain(Frame frame, Explanation explanation)
    {
        // Every code of the list is looked at; the key is known by construction.
    }
}
