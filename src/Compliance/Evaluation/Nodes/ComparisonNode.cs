using Compliance.Conditions;
using Compliance.Evaluation.Values;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes;

/// <summary>Compares two values.</summary>
internal sealed class ComparisonNode(Comparison condition, ValueNode left, ValueNode right) : LeafNode(condition, left, right)
{
    private readonly ComparisonOperator _operator = condition.Operator;

    public override Truth Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        switch (_operator)
        {
            case ComparisonOperator.Equal:
                return Equality.Test(first, second);
            case ComparisonOperator.NotEqual:
                return Equality.Test(first, second).Not();
            default:
                if (first is NoneValue || second is NoneValue)
                {
                    return Truth.False;
                }

                return first is null || second is null ? Truth.Unknown : Ordering.Test(first, second, _operator);
        }
    }
}
