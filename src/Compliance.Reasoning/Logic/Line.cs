using System.Collections.Immutable;
using System.Globalization;

namespace Compliance.Reasoning.Logic;

/// <summary>An exact number that depends on quantities linearly: a sum of whole multiples, divided by a scale.</summary>
internal sealed class Line
{
    /// <summary>More than any number has before it is divided: sums of the solver have 64 bits, and what comes near is refused, not rounded.</summary>
    public const long Largest = 1L << 60;

    private Line(ImmutableSortedDictionary<int, (Quantity Quantity, long Times)> terms, Int128 constant, Int128 scale)
    {
        Terms = terms;
        Constant = Narrow(constant);
        Scale = Narrow(scale);
        Int128 least = constant;
        Int128 most = constant;
        foreach (var (quantity, times) in terms.Values)
        {
            least += (Int128)times * (times > 0 ? quantity.Least : quantity.Most);
            most += (Int128)times * (times > 0 ? quantity.Most : quantity.Least);
        }

        Least = Narrow(least);
        Most = Narrow(most);
    }

    /// <summary>Gets the multiples by the id of their quantity.</summary>
    public ImmutableSortedDictionary<int, (Quantity Quantity, long Times)> Terms { get; }

    /// <summary>Gets what is added to them.</summary>
    public long Constant { get; }

    /// <summary>Gets what the sum is divided by.</summary>
    public long Scale { get; }

    /// <summary>Gets the least that the sum can be, before it is divided.</summary>
    public long Least { get; }

    /// <summary>Gets the greatest that the sum can be, before it is divided.</summary>
    public long Most { get; }

    /// <summary>Makes the number of a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="scale">What it is divided by.</param>
    public static Line Of(Quantity quantity, long scale = 1) =>
        new(ImmutableSortedDictionary<int, (Quantity, long)>.Empty.Add(quantity.Id, (quantity, 1)), 0, scale);

    /// <summary>Makes a number that is the same in every solution.</summary>
    public static Line Of(decimal value)
    {
        var scale = 1L;
        while (value != decimal.Truncate(value))
        {
            value = Checked(value * 10);
            scale = Narrow((Int128)scale * 10);
        }

        return new(ImmutableSortedDictionary<int, (Quantity, long)>.Empty, Whole(value), scale);
    }

    /// <summary>Adds another.</summary>
    public Line Plus(Line other) => Combine(other, 1);

    /// <summary>Subtracts another.</summary>
    public Line Minus(Line other) => Combine(other, -1);

    /// <summary>Multiplies by a number that is the same in every solution.</summary>
    public Line Times(decimal factor)
    {
        var line = Of(factor);
        return Multiply(line.Constant, line.Scale);
    }

    /// <summary>Multiplies what is divided by the scale by a whole number, and leaves the scale out; <see langword="null"/> where that has too many digits.</summary>
    public Line? TryTimesWhole(long times)
    {
        var most = Int128.Max(Int128.Abs(Least), Int128.Abs(Most)) * Int128.Abs(times);
        var isSmall = most < Largest && Int128.Abs((Int128)Constant * times) < Largest && Terms.Values.All(t => Int128.Abs((Int128)t.Times * times) < Largest);
        return !isSmall ? null
            : times == 0 ? Of(0)
            : new Line(Terms.ToImmutableSortedDictionary(t => t.Key, t => (t.Value.Quantity, t.Value.Times * times)), (Int128)Constant * times, 1);
    }

    /// <summary>Adds another and subtracts a number; <see langword="null"/> where that has too many digits.</summary>
    public Line? TryPlus(Line other, Int128 less)
    {
        try
        {
            var sum = Plus(other);
            return new Line(sum.Terms, sum.Constant - less, sum.Scale);
        }
        catch (Untranslatable)
        {
            return null;
        }
    }

    /// <summary>Gets the same number over a scale that is a multiple of its own.</summary>
    public Line Over(long scale) => scale == Scale ? this : Multiply(scale / Scale, scale / Scale);

    /// <summary>Gets the least scale that two numbers can both have.</summary>
    public static long CommonScale(long one, long other) => Narrow((Int128)one / Gcd(one, other) * other);

    /// <summary>Gets the number where no quantity matters; else <see langword="null"/>.</summary>
    public decimal? Point => Terms.IsEmpty ? (decimal)Constant / Scale : null;

    /// <summary>Gets a text that two numbers share only where they are equal in every solution.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{string.Join('+', Terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Value.Times}*{t.Key}")))}+{Constant}/{Scale}");

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);

    private static long Narrow(Int128 value) => value < Largest && value > -Largest ? (long)value : throw Untranslatable.TooLarge();

    private static decimal Checked(decimal value) => Math.Abs(value) < Largest ? value : throw Untranslatable.TooLarge();

    private static Int128 Whole(decimal value) => (Int128)Checked(value);

    private Line Multiply(Int128 times, Int128 scale)
    {
        if (times == 0)
        {
            return Of(0);
        }

        var terms = Terms.ToImmutableSortedDictionary(t => t.Key, t => (t.Value.Quantity, Narrow(t.Value.Times * times)));
        return new Line(terms, Constant * times, (Int128)Scale * scale).Reduced();
    }

    private Line Combine(Line other, int sign)
    {
        var scale = CommonScale(Scale, other.Scale);
        var (own, others) = (scale / Scale, scale / other.Scale * sign);
        var terms = Terms.ToImmutableSortedDictionary(t => t.Key, t => (t.Value.Quantity, Narrow((Int128)t.Value.Times * own))).ToBuilder();
        foreach (var (id, (quantity, times)) in other.Terms)
        {
            var sum = Narrow(((Int128)times * others) + (terms.TryGetValue(id, out var known) ? known.Item2 : 0));
            if (sum == 0)
            {
                terms.Remove(id);
            }
            else
            {
                terms[id] = (quantity, sum);
            }
        }

        return new Line(terms.ToImmutable(), ((Int128)Constant * own) + ((Int128)other.Constant * others), scale);
    }

    // A product by a percentage has a needless factor, which would use up the bits.
    private Line Reduced()
    {
        var divisor = Terms.Values.Aggregate(Gcd(Scale, Math.Abs(Constant)), (gcd, t) => Gcd(gcd, Math.Abs(t.Times)));
        return divisor <= 1 ? this : new Line(Terms.ToImmutableSortedDictionary(t => t.Key, t => (t.Value.Quantity, t.Value.Times / divisor)), Constant / divisor, Scale / divisor);
    }
}
