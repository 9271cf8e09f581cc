namespace Compliance.Evaluation.Values;

/// <summary>What is known of a number: it lies between two bounds, both included; a missing bound is without limit.</summary>
internal readonly record struct NumberRange(decimal? Low, decimal? High)
{
    /// <summary>Nothing is known.</summary>
    public static NumberRange Anything => default;

    /// <summary>Gets whether just one number is possible.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>Just one number.</summary>
    public static NumberRange Point(decimal value) => new(value, value);

    /// <summary>The least range that holds both.</summary>
    public NumberRange Hull(NumberRange other) => new(
        Low is null || other.Low is null ? null : Math.Min(Low.Value, other.Low.Value),
        High is null || other.High is null ? null : Math.Max(High.Value, other.High.Value));

    /// <summary>The lesser of the two numbers.</summary>
    public NumberRange Least(NumberRange other) => new(
        Low is null || other.Low is null ? null : Math.Min(Low.Value, other.Low.Value),
        High is null ? other.High : other.High is null ? High : Math.Min(High.Value, other.High.Value));

    /// <summary>The greater of the two numbers.</summary>
    public NumberRange Greatest(NumberRange other) => new(
        Low is null ? other.Low : other.Low is null ? Low : Math.Max(Low.Value, other.Low.Value),
        High is null || other.High is null ? null : Math.Max(High.Value, other.High.Value));

    /// <summary>Adds; a sum too large for a decimal is without limit.</summary>
    public NumberRange Plus(NumberRange other) => new(Add(Low, other.Low), Add(High, other.High));

    /// <summary>Subtracts.</summary>
    public NumberRange Minus(NumberRange other) => Plus(new NumberRange(-other.High, -other.Low));

    /// <summary>Multiplies; where a bound is missing or too large, nothing is known unless one factor is zero.</summary>
    public NumberRange Times(NumberRange other)
    {
        if (this == Point(0) || other == Point(0))
        {
            return Point(0);
        }

        if (Low is not { } a || High is not { } b || other.Low is not { } c || other.High is not { } d)
        {
            return TimesUnbounded(other);
        }

        try
        {
            if (a == b && c == d)
            {
                return Product(a, c);
            }

            return Product(a, c).Hull(Product(a, d)).Hull(Product(b, c)).Hull(Product(b, d));
        }
        catch (OverflowException)
        {
            return Anything;
        }
    }

    // A non-negative range keeps its lower bound when scaled by a non-negative one; other unbounded products are unbounded.
    private NumberRange TimesUnbounded(NumberRange other)
    {
        if (Low is not >= 0 || other.Low is not >= 0)
        {
            return Anything;
        }

        try
        {
            return new NumberRange(Product(Low.Value, other.Low.Value).Low, null);
        }
        catch (OverflowException)
        {
            return new NumberRange(0, null);
        }
    }

    // A product of more digits than a decimal holds is not rounded: it lies between two neighbours.
    private static NumberRange Product(decimal a, decimal b)
    {
        var (low, high) = ExactProduct.Bounds(a, b);
        return new NumberRange(low, high);
    }

    private static decimal? Add(decimal? left, decimal? right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
