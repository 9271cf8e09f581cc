using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Whether two declared values are the same.</summary>
internal static class Equality
{
    /// <summary>Compares two values of one type; <c>none</c> equals nothing; an undeclared value is unknown.</summary>
    public static Truth Test(FactValue? left, FactValue? right)
    {
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
            (CodeValue a, CodeValue b) => TruthTables.Of(ReferenceEquals(a.Value, b.Value)),
            (BooleanValue a, BooleanValue b) => TruthTables.Of(a.Value == b.Value),
            (ReferenceValue a, ReferenceValue b) => TruthTables.Of(ReferenceEquals(a.Target, b.Target)),
            (TextValue a, TextValue b) => TruthTables.Of(string.Equals(a.Value, b.Value, StringComparison.Ordinal)),
            (RegionValue a, RegionValue b) => TruthTables.Of(a.Value.Equals(b.Value)),
            (DurationValue a, DurationValue b) when a.Months == b.Months && a.Days == b.Days => Truth.True,
            _ => Ordering.Test(left, right, Conditions.ComparisonOperator.Equal),
        };
    }
}
