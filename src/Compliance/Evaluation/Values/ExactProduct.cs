using System.Numerics;

namespace Compliance.Evaluation.Values;

/// <summary>Products of decimals that are not rounded. A decimal holds 28 digits; of a product of more a range is known.</summary>
internal static class ExactProduct
{
    /// <summary>Multiplies two numbers.</summary>
    /// <returns>Whether the product is exact; not where it is too great or has too many digits.</returns>
    public static bool TryOf(decimal a, decimal b, out decimal product)
    {
        try
        {
            product = a * b;
            return product.Scale == a.Scale + b.Scale || IsExact(a, b, product);
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    /// <summary>Gets the least and the greatest number that the product may be: the same where it is exact.</summary>
    /// <exception cref="OverflowException">It is too great for a decimal.</exception>
    public static (decimal Low, decimal High) Bounds(decimal a, decimal b)
    {
        var product = a * b;
        if (product.Scale == a.Scale + b.Scale || IsExact(a, b, product))
        {
            return (product, product);
        }

        var last = new decimal(1, 0, 0, isNegative: false, product.Scale);
        return (product - last, product + last);
    }

    // The last digits may all have been noughts.
    private static bool IsExact(decimal a, decimal b, decimal product)
    {
        var lost = a.Scale + b.Scale - product.Scale;
        return lost >= 0 && Digits(a) * Digits(b) == Digits(product) * BigInteger.Pow(10, lost);
    }

    private static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return bits[3] < 0 ? -digits : digits;
    }
}
