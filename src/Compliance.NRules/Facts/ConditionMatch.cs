using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>That a condition holds for a view and some items, certainly or possibly: derived, and retracted when it no longer does.</summary>
/// <param name="condition">Which condition.</param>
/// <param name="view">The view.</param>
/// <param name="items">What the outer variables are bound to.</param>
/// <param name="item">For the items of an aggregate, the item.</param>
/// <param name="value">For the items of an aggregate, the value that counts.</param>
internal sealed class Holds(DerivedCondition condition, SubjectView view, Item[] items, Item? item, FactValue? value)
{
    public DerivedCondition Condition { get; } = condition;

    public Item? Item { get; } = item;

    public FactValue? Value { get; } = value;

    /// <summary>Determines whether it holds for this view and these items.</summary>
    public bool IsFor(SubjectView other, ReadOnlySpan<Item> others) => ReferenceEquals(view, other) && others.SequenceEqual(items);
}
