using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.SecondReading.Tests.Reading.Time;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Compares two values: none equals nothing and has no order, and of what is not declared nothing is known.</summary>
internal static class Comparisons
{
    public static Truth AreEqual(Value left, Value right, Ignored ignored) => Compare(ComparisonOperator.Equal, left, right, ignored);

    public static Truth Compare(ComparisonOperator test, Value left, Value right, Ignored ignored)
    {
        var ofNone = Logic.Of(test == ComparisonOperator.NotEqual);
        if (left == Value.None || right == Value.None)
        {
            return ofNone;
        }

        var truth = (left, right) switch
        {
            (Value.Number one, Value.Number other) when Currency.AreUnlike(one.Currency, other.Currency) => Truth.Unknown,
            (Value.Number one, Value.Number other) => Range(test, one.Low, one.High, other.Low, other.High),
            (Value.Day one, Value.Day other) => Days(test, one, other),
            (Value.Atom one, Value.Atom other) => Logic.Of(one.Identity.Equals(other.Identity) == (test == ComparisonOperator.Equal)),
            (Value.NotDeclared, _) or (_, Value.NotDeclared) => Truth.Unknown,
            _ => Durations.Compare(test, left, right, ignored),
        };
        return truth != ofNone && (left.MayBeNone || right.MayBeNone) ? Truth.Unknown : truth;
    }

    public static Truth Days(ComparisonOperator test, Value.Day one, Value.Day other) => Range(test, one.Low, one.High, other.Low, other.High);

    /// <summary>True or false where all that either may be agrees; else unknown. An end that is not known lies beyond every number.</summary>
    public static Truth Range(ComparisonOperator test, decimal? low, decimal? high, decimal? otherLow, decimal? otherHigh) => test switch
    {
        ComparisonOperator.LessThan => high < otherLow ? Truth.True : low >= otherHigh ? Truth.False : Truth.Unknown,
        ComparisonOperator.AtMost => high <= otherLow ? Truth.True : low > otherHigh ? Truth.False : Truth.Unknown,
        ComparisonOperator.MoreThan => low > otherHigh ? Truth.True : high <= otherLow ? Truth.False : Truth.Unknown,
        ComparisonOperator.AtLeast => low >= otherHigh ? Truth.True : high < otherLow ? Truth.False : Truth.Unknown,
        ComparisonOperator.NotEqual => Logic.Not(Range(ComparisonOperator.Equal, low, high, otherLow, otherHigh)),
        _ => high < otherLow || low > otherHigh ? Truth.False
            : low is not null && low == high && low == otherLow && low == otherHigh ? Truth.True
            : Truth.Unknown,
    };
}
