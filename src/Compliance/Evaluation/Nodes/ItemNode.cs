using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Evaluation.Nodes;

/// <summary>What a variable stands for.</summary>
internal sealed class ItemNode(int variable) : ValueNode, IPathNode
{
    public override FactValue? Evaluate(Frame frame) => frame.Items[variable];

    public override void Explain(Frame frame, Explanation explanation)
    {
        // An entity itself is no evidence; its fields are. Items of lists and entries of maps are facts.
        if (frame.Items[variable] is not (ReferenceValue or RecordValue))
        {
            explanation.Note(this, frame, frame.Items[variable], frame.Subject.Span);
        }
    }

    public string PathIn(Frame frame) => frame.Paths[variable]
        ?? (frame.Items[variable] as ReferenceValue)?.Target.Path
        ?? "?";

    public LocalizedText LabelIn(Frame frame) => frame.Items[variable] is ReferenceValue reference
        ? reference.Target.Label
        : frame.Keys[variable]?.Label ?? LocalizedText.Same(PathIn(frame));
}
