using Compliance.Evaluation.Explaining;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Nodes;

/// <summary>What a quantifier or aggregate looks through: all things of an entity, or a list or map field.</summary>
internal sealed class ItemSourceNode(EntityType? entity, ValueNode? field)
{
    public ItemSequence Open(Frame frame) => entity is not null
        ? ItemSequence.Of(frame.Context.Declaration[entity])
        : ItemSequence.Of(field!.Evaluate(frame));

    /// <summary>Gets the path that the items' paths begin with.</summary>
    public string PathIn(Frame frame) => entity?.CollectionId ?? (field as IPathNode)?.PathIn(frame) ?? "?";

    /// <summary>Notes the list itself: what it holds, and that there may be others.</summary>
    public void Explain(Frame frame, Explanation explanation)
    {
        if (entity is not null)
        {
            explanation.Note(frame.Context.Declaration[entity]);
        }
        else
        {
            field!.Explain(frame, explanation);
        }
    }
}
