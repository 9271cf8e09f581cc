using Compliance.Conditions;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Whether two declared values are the same.</summary>
internal static class Equality
{
    /// <summary>Compares two values of one type; <c>none</c> equals nothing; an undeclared value is unknown.</summary>
    public static Truth Test(FactValue? left, FactValue? right)
    {
        // The most frequent cases in rules.
        if (left is CodeValue leftCode && right is CodeValue rightCode)
        {
            return TruthTables.Of(ReferenceEquals(leftCode.Value, rightCode.Value));
        }

        if (left is ReferenceValue leftThing && right is ReferenceValue rightThing)
        {
            return TruthTables.Of(ReferenceEquals(leftThing.Target, rightThing.Target));
        }

        if (left is BooleanValue leftFlag && right is BooleanValue rightFlag)
        {
            return TruthTables.Of(leftFlag.Value == rightFlag.Value);
        }

        if (left is TextValue leftText && right is TextValue rightText)
        {
            return TruthTables.Of(string.Equals(leftText.Compared, rightText.Compared, StringComparison.Ordinal));
        }

        if (left is NoneValue || right is NoneValue)
        {
            return Truth.False;
        }

        if (left is null || right is null)
        {
            return Truth.Unknown;
        }

        return (left, right) switch
        {
            (SimpleValue a, SimpleValue b) => TruthTables.Of(string.Equals(a.Canonical, b.Canonical, StringComparison.Ordinal)),
            (RegionValue a, RegionValue b) => TruthTables.Of(a.Value.Equals(b.Value)),
            (DurationValue a, DurationValue b) when a.Unit == b.Unit && a.Count == b.Count => Truth.True,
            _ => Ordering.Test(left, right, Conditions.ValueTests.ComparisonOperator.Equal),
        };
    }
}
