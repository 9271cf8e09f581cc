using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>Compares numbers, dates and durations; where ranges leave it open, or the currencies of two amounts are unlike, the answer is unknown.</summary>
internal static class Ordering
{
    /// <summary>Compares two declared values that are not <c>none</c>.</summary>
    public static Truth Test(FactValue left, FactValue right, ComparisonOperator comparison)
    {
        // The most frequent cases in rules.
        if (left is NumberValue leftNumber && right is NumberValue rightNumber)
        {
            return Currency.AreUnlike(leftNumber.Currency, rightNumber.Currency) ? Truth.Unknown : Test(leftNumber.Value.CompareTo(rightNumber.Value), comparison);
        }

        if (left is DateValue leftDay && right is DateValue rightDay)
        {
            return Test(leftDay.Value.CompareTo(rightDay.Value), comparison);
        }

        // Time that passed from one day on is measured by the calendar from that day on.
        if (left is ElapsedValue elapsed && right is DurationValue limit)
        {
            return elapsed.Test(limit, comparison);
        }

        if (left is DurationValue other && right is ElapsedValue passed)
        {
            return passed.Test(other, Mirrored(comparison));
        }

        if (Currency.AreUnlike(Ranges.CurrencyOf(left), Ranges.CurrencyOf(right)))
        {
            return Truth.Unknown;
        }

        var present = left is DurationValue first && right is DurationValue second
            ? Test(Ranges.Difference(first, second), NumberRange.Point(0), comparison)
            : Test(Ranges.Of(left), Ranges.Of(right), comparison);
        return OrAbsent(present, left is RangeValue { MayBeAbsent: true } || right is RangeValue { MayBeAbsent: true }, comparison);
    }

    /// <summary>Compares two amounts; what is none is not compared, except that it equals nothing.</summary>
    public static Truth Test(in Amount left, in Amount right, ComparisonOperator comparison)
    {
        if (comparison == ComparisonOperator.NotEqual)
        {
            return Test(left, right, ComparisonOperator.Equal).Not();
        }

        if (left.State == AmountState.None || right.State == AmountState.None)
        {
            return Truth.False;
        }

        return left.State == AmountState.Undeclared || right.State == AmountState.Undeclared || Currency.AreUnlike(left.Currency, right.Currency)
            ? Truth.Unknown
            : OrAbsent(Test(left.Range, right.Range, comparison), left.MayBeAbsent || right.MayBeAbsent, comparison);
    }

    /// <summary>Gets the result of comparing two certain values.</summary>
    /// <param name="order">Less than zero, zero, or more, as the left one is less, the same, or more.</param>
    /// <param name="comparison">The comparison.</param>
    public static Truth Test(int order, ComparisonOperator comparison) => TruthTables.Of(comparison switch
    {
        ComparisonOperator.LessThan => order < 0,
        ComparisonOperator.MoreThan => order > 0,
        ComparisonOperator.AtLeast => order >= 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
    });

    /// <summary>Compares two ranges.</summary>
    public static Truth Test(NumberRange left, NumberRange right, ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.LessThan => Less(left, right),
        ComparisonOperator.MoreThan => Less(right, left),
        ComparisonOperator.AtLeast => Less(left, right).Not(),
        ComparisonOperator.AtMost => Less(right, left).Not(),
        ComparisonOperator.Equal => Same(left, right),
        ComparisonOperator.NotEqual => Same(left, right).Not(),
    };

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        _ => comparison,
    };

    // Where there may be no value at all, the answer must be the same without one.
    private static Truth OrAbsent(Truth present, bool mayBeAbsent, ComparisonOperator comparison) =>
        mayBeAbsent && present != TruthTables.Of(comparison == ComparisonOperator.NotEqual) ? Truth.Unknown : present;

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
