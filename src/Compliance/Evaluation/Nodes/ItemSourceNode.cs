using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Nodes.Joining;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>The items a quantifier or aggregate iterates over: all things of an entity, or a list or map field.</summary>
/// <param name="entity">The entity, or <see langword="null"/>.</param>
/// <param name="field">The list or map, or <see langword="null"/>.</param>
/// <param name="join">The join that selects things of the entity, or <see langword="null"/> for all.</param>
/// <param name="choice">What a code of these things must be besides, or <see langword="null"/>.</param>
internal sealed class ItemSourceNode(EntityType? entity, ValueNode? field, Join? join, CodeChoice? choice)
{
    /// <summary>Gets the entity whose things they are; <see langword="null"/> for the items of a list or map.</summary>
    public EntityType? Entity => entity;

    public ItemSequence Open(Frame frame) => entity is not null
        ? ItemSequence.Of(frame.Context.Declaration[entity])
        : ItemSequence.Of(field!.Evaluate(frame));

    /// <summary>Iterates over the items that may match; all others certainly do not.</summary>
    /// <param name="frame">The bindings of the variables, and the day.</param>
    /// <param name="count">How many items there are.</param>
    public ItemCursor Look(Frame frame, int count)
    {
        if (entity is null)
        {
            return new ItemCursor(count);
        }

        var key = 0L;
        var found = join is null ? new ItemCursor(count) : join.Find(frame, entity, count, out key);
        return choice is null || count < CodeChoice.Fewest || !frame.Context.LeavesOut ? found : choice.Narrow(found, key, frame, entity);
    }

    /// <summary>Chooses which of all items to show, in the order declared.</summary>
    public int[] Choose(Frame frame, in ItemSequence items, int most) => entity is not null ? frame.Context.FirstOf(entity, most)
        : items.Count <= most ? ItemPlaces.Below(items.Count)
        : items.Choose([.. Enumerable.Range(0, items.Count)], most);

    /// <summary>Gets the path that the items' paths begin with.</summary>
    public string PathIn(Frame frame) => entity?.CollectionId ?? (field as IPathNode)?.PathIn(frame) ?? "?";

    /// <summary>Gets the thing that a list or map is a field of; <see langword="null"/> where it is all things of an entity.</summary>
    public Entity? OwnerIn(Frame frame) => (field as IPathNode)?.PlaceIn(frame).Owner;

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
