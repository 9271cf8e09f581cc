using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The one thing of a single entity, or the declaring company.</summary>
internal sealed class SingletonNode(EntityType type) : ValueNode, IPathNode
{
    public override FactValue? Evaluate(Frame frame)
    {
        var set = frame.Context.Declaration[type];
        if (set.Items.Length > 0)
        {
            return set.Items[0].Self;
        }

        return set.State == EntitySetState.Complete ? new NoneValue(set.Span) : null;
    }

    public override int Row(Frame frame) => frame.Context.Declaration[type].Items.IsEmpty ? 0 : frame.Context.Words.RowOf(type.Index, 0);

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (Evaluate(frame) is not ReferenceValue)
        {
            explanation.Note(frame.Context.Declaration[type]);
        }
    }

    public string PathIn(Frame frame) => type.Id;

    public FactPlace PlaceIn(Frame frame) => new(Owner: null, FieldName.Alone(type.Label));
}
