using Compliance.Facts;

namespace Compliance.NRules.Facts;

/// <summary>A derived fact: a condition holds for a dated subject and some items, certainly or possibly. Retracted when it no longer does.</summary>
/// <param name="condition">Which condition.</param>
/// <param name="subject">The dated subject.</param>
/// <param name="items">What the outer variables are bound to.</param>
/// <param name="item">For the items of an aggregate, the item.</param>
/// <param name="value">For the items of an aggregate, the value that is aggregated.</param>
internal sealed class ConditionMatch(DerivedCondition condition, DatedSubject subject, object[] items, Item item, FactValue? value)
{
    public DerivedCondition Condition { get; } = condition;

    public Item Item { get; } = item;

    public FactValue? Value { get; } = value;

    /// <summary>Gets the condition and the dated subject.</summary>
    public override string ToString() => $"{Condition} for {subject}";

    /// <summary>Determines whether it holds for a dated subject and some items.</summary>
    /// <param name="scope">The dated subject and the items.</param>
    public bool IsFor(ReadOnlySpan<object> scope)
    {
        if (!ReferenceEquals(subject, scope[0]) || scope.Length != items.Length + 1)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], scope[i + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
