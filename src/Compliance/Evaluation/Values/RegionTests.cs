using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>How places lie to each other. A list of places is their union, place by place; <c>none</c> is no place, an undeclared value may be any.</summary>
internal static class RegionTests
{
    /// <summary>Tests whether each place of <paramref name="inner"/> lies in one of <paramref name="outer"/>.</summary>
    public static Truth Covers(ReadOnlySpan<FactValue?> outer, ReadOnlySpan<FactValue?> inner)
    {
        var outerIsComplete = IsComplete(outer);

        // The whole country covers whatever else there may be.
        var result = IsComplete(inner) || HoldsCountry(outer) ? Truth.True : Truth.Unknown;
        foreach (var value in inner)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue place && !Holds(outer, place))
                {
                    result = result.And(outerIsComplete ? Truth.False : Truth.Unknown);
                }
            }
        }

        return result;
    }

    /// <summary>Tests whether one place lies in both.</summary>
    public static Truth Overlaps(ReadOnlySpan<FactValue?> left, ReadOnlySpan<FactValue?> right)
    {
        foreach (var value in left)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue place && Touches(right, place))
                {
                    return Truth.True;
                }
            }
        }

        // What has no place at all shares none, whatever places the other may have beside those declared.
        var (isLeftKnown, isRightKnown) = (IsComplete(left), IsComplete(right));
        var isNowhere = (isLeftKnown && IsEmpty(left)) || (isRightKnown && IsEmpty(right));
        return isNowhere || (isLeftKnown && isRightKnown) ? Truth.False : Truth.Unknown;
    }

    private static bool IsComplete(ReadOnlySpan<FactValue?> values)
    {
        foreach (var value in values)
        {
            if (value is not (RegionValue or NoneValue or ListValue { IsComplete: true }))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEmpty(ReadOnlySpan<FactValue?> values)
    {
        foreach (var value in values)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HoldsCountry(ReadOnlySpan<FactValue?> values)
    {
        foreach (var value in values)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue { Value.Code.Length: 0 })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<FactValue?> outer, RegionValue place)
    {
        foreach (var value in outer)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue region && region.Value.Includes(place.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Touches(ReadOnlySpan<FactValue?> values, RegionValue place)
    {
        foreach (var value in values)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue region && (region.Value.Includes(place.Value) || place.Value.Includes(region.Value)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A value by itself is a list of one.
    private static ReadOnlySpan<FactValue?> ItemsOf(in FactValue? value) => value is ListValue list
        ? ReadOnlySpan<FactValue?>.CastUp(list.Items.AsSpan())
        : new ReadOnlySpan<FactValue?>(in value);
}
