using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Compares numbers, dates and durations; where ranges leave it open, the answer is unknown.</summary>
internal static class Ordering
{
    /// <summary>Compares two declared values that are not <c>none</c>.</summary>
    public static Truth Test(FactValue left, FactValue right, ComparisonOperator comparison)
    {
        var present = left is DurationValue first && right is DurationValue second
            ? Test(Ranges.Difference(first, second), NumberRange.Point(0), comparison)
            : Test(Ranges.Of(left), Ranges.Of(right), comparison);
        if (left is RangeValue { MayBeAbsent: true } || right is RangeValue { MayBeAbsent: true })
        {
            var absent = TruthTables.Of(comparison == ComparisonOperator.NotEqual);
            return present == absent ? present : Truth.Unknown;
        }

        return present;
    }

    /// <summary>Compares two ranges.</summary>
    public static Truth Test(NumberRange left, NumberRange right, ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.LessThan => Less(left, right),
        ComparisonOperator.MoreThan => Less(right, left),
        ComparisonOperator.AtLeast => Less(left, right).Not(),
        ComparisonOperator.AtMost => Less(right, left).Not(),
        ComparisonOperator.Equal => Same(left, right),
        _ => Same(left, right).Not(),
    };

    private static Truth Less(NumberRange left, NumberRange right)
    {
        if (left.High is { } high && right.Low is { } low && high < low)
        {
            return Truth.True;
        }

        return left.Low is { } least && right.High is { } most && least >= most ? Truth.False : Truth.Unknown;
    }

    private static Truth Same(NumberRange left, NumberRange right)
    {
        if (left.IsPoint && left == right)
        {
            return Truth.True;
        }

        return Less(left, right) == Truth.True || Less(right, left) == Truth.True ? Truth.False : Truth.Unknown;
    }
}
