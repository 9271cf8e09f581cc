using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>Tests whether items are in a list.</summary>
internal sealed class ListTestNode(ListTest condition, ValueNode left, ValueNode[] items) : LeafNode(condition, [left, .. items])
{
    private readonly bool _all = condition.Operator == ListOperator.ContainsAll;

    public override Truth Evaluate(Frame frame)
    {
        var list = left.Evaluate(frame);
        var result = TruthTables.Of(_all);
        foreach (var item in items)
        {
            var value = item.Evaluate(frame);
            if (value is ListValue several)
            {
                foreach (var one in several.Items)
                {
                    result = Combine(result, Contains(list, one));
                }

                if (!several.IsComplete)
                {
                    result = Combine(result, Truth.Unknown);
                }
            }
            else
            {
                result = Combine(result, Contains(list, value));
            }
        }

        return result;
    }

    // A list declared as none holds nothing; one that is not declared may hold anything.
    private static Truth Contains(FactValue? list, FactValue? item) => list switch
    {
        ListValue => MembershipNode.Among(item, list),
        NoneValue => Truth.False,
        _ => item is NoneValue ? Truth.False : Truth.Unknown,
    };

    private Truth Combine(Truth result, Truth next) => _all ? result.And(next) : result.Or(next);
}
