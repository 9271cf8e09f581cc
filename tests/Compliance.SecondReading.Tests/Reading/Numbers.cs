using System.Numerics;
using Compliance.Conditions.Expressions;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Exact arithmetic of numbers that lie between two others.</summary>
internal static class Numbers
{
    private static readonly BigInteger Most = (BigInteger.One << 96) - 1;

    /// <summary>Combines two numbers; where the result is too large it is as if it were not declared.</summary>
    public static Value Combine(ArithmeticOperator form, Value.Number left, Value.Number right)
    {
        if (form is ArithmeticOperator.Add or ArithmeticOperator.Subtract && Currency.AreUnlike(left.Currency, right.Currency))
        {
            return Value.Undeclared;
        }

        try
        {
            var (low, high) = form switch
            {
                ArithmeticOperator.Add => (Sum(left.Low, right.Low, isUp: false), Sum(left.High, right.High, isUp: true)),
                ArithmeticOperator.Subtract => (Sum(left.Low, -right.High, isUp: false), Sum(left.High, -right.Low, isUp: true)),
                _ => Products(left, right, form == ArithmeticOperator.PercentOf ? 2 : 0),
            };
            return new Value.Number(low, high, left.Currency ?? right.Currency, left.MayBeNone || right.MayBeNone);
        }
        catch (OverflowException)
        {
            return Value.Undeclared;
        }
    }

    /// <summary>Converts what is of the currency of a rate; anything else stays as it is.</summary>
    public static Value Convert(Value amount, Value rate, FactType.RateType type)
    {
        if (amount is not Value.Number { Currency: { } currency } number || !currency.Equals(type.From))
        {
            return amount;
        }

        return rate is Value.Rate { Declared: var declared }
            && Combine(ArithmeticOperator.Multiply, number with { Currency = null }, new Value.Number(declared.Value, declared.Value, null)) is Value.Number converted
            ? converted with { Currency = type.To }
            : Value.Undeclared;
    }

    /// <summary>Adds two numbers that are known; unknown where one is not.</summary>
    public static decimal? Sum(decimal? left, decimal? right, bool isUp)
    {
        if (left is not { } one || right is not { } other)
        {
            return null;
        }

        var scale = Math.Max(one.Scale, other.Scale);
        return Fit((Whole(one) * BigInteger.Pow(10, scale - one.Scale)) + (Whole(other) * BigInteger.Pow(10, scale - other.Scale)), scale, isUp);
    }

    // The least and the greatest of what the ends come to.
    private static (decimal? Low, decimal? High) Products(Value.Number left, Value.Number right, int places)
    {
        if (left.Low is { } a && left.High is { } b && right.Low is { } c && right.High is { } d)
        {
            (decimal, decimal)[] ends = [(a, c), (a, d), (b, c), (b, d)];
            return (ends.Min(e => Product(e.Item1, e.Item2, places, isUp: false)), ends.Max(e => Product(e.Item1, e.Item2, places, isUp: true)));
        }

        // Where nothing is negative the product of the least is the least; otherwise nothing is known.
        if (left.Low >= 0 && right.Low >= 0)
        {
            var isNought = left.High == 0 || right.High == 0;
            return isNought ? (0, 0) : (Product(left.Low.Value, right.Low.Value, places, isUp: false), null);
        }

        return Sign(left, right, places) ?? Sign(right, left, places) ?? (null, null);
    }

    // A number that is known times one that may be anything above or below an end.
    private static (decimal? Low, decimal? High)? Sign(Value.Number known, Value.Number other, int places)
    {
        if (known.Low is not { } factor || factor != known.High)
        {
            return null;
        }

        decimal? Times(decimal? end, bool isUp) => end is { } value ? Product(factor, value, places, isUp) : null;
        return factor == 0 ? (0, 0)
            : factor > 0 ? (Times(other.Low, isUp: false), Times(other.High, isUp: true))
            : (Times(other.High, isUp: false), Times(other.Low, isUp: true));
    }

    private static decimal Product(decimal left, decimal right, int places, bool isUp) =>
        Fit(Whole(left) * Whole(right), left.Scale + right.Scale + places, isUp);

    private static BigInteger Whole(decimal number)
    {
        var bits = decimal.GetBits(number);
        var whole = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return number < 0 ? -whole : whole;
    }

    // The neighbour of a number that has too many digits.
    private static decimal Fit(BigInteger whole, int scale, bool isUp)
    {
        while (scale > 0 && whole % 10 == 0)
        {
            (whole, scale) = (whole / 10, scale - 1);
        }

        while (BigInteger.Abs(whole) > Most || scale > 28)
        {
            if (scale == 0)
            {
                throw new OverflowException();
            }

            var (quotient, rest) = BigInteger.DivRem(whole, 10);
            whole = rest.IsZero ? quotient : isUp ? (whole > 0 ? quotient + 1 : quotient) : (whole < 0 ? quotient - 1 : quotient);
            scale--;
        }

        var size = BigInteger.Abs(whole);
        return new decimal((int)(uint)(size & uint.MaxValue), (int)(uint)((size >> 32) & uint.MaxValue), (int)(uint)((size >> 64) & uint.MaxValue), whole < 0, (byte)scale);
    }
}
