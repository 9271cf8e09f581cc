using Compliance.Conditions;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>How places lie to each other. A list of places is their union, place by place; <c>none</c> is no place, an undeclared value may be any.</summary>
internal static class RegionTests
{
    /// <summary>Tests whether each place of <paramref name="inner"/> lies in one of <paramref name="outer"/>.</summary>
    /// <param name="outer">Where they are to lie.</param>
    /// <param name="inner">The places.</param>
    /// <param name="tree">The tree that the inner places can be of; <see langword="null"/> for any.</param>
    /// <param name="day">The day, whose trees are followed.</param>
    public static Truth Covers(ReadOnlySpan<FactValue?> outer, ReadOnlySpan<FactValue?> inner, string? tree, DateOnly day)
    {
        var outerIsComplete = IsComplete(outer);

        // The whole of what there can be covers whatever else there may be.
        var result = IsComplete(inner) || HoldsWhole(outer, tree) ? Truth.True : Truth.Unknown;
        foreach (var value in inner)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue place)
                {
                    result = result.And(Holds(outer, place, day).Or(outerIsComplete ? Truth.False : Truth.Unknown));
                }
            }
        }

        return result;
    }

    /// <summary>Tests whether one place lies in both.</summary>
    public static Truth Overlaps(ReadOnlySpan<FactValue?> left, ReadOnlySpan<FactValue?> right, DateOnly day)
    {
        var known = Truth.False;
        foreach (var value in left)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue place)
                {
                    known = known.Or(Touches(right, place, day));
                }
            }
        }

        // What has no place at all shares none, whatever places the other may have beside those declared.
        var (isLeftKnown, isRightKnown) = (IsComplete(left), IsComplete(right));
        var isNowhere = (isLeftKnown && IsEmpty(left)) || (isRightKnown && IsEmpty(right));
        return isNowhere ? Truth.False : known.Or(isLeftKnown && isRightKnown ? Truth.False : Truth.Unknown);
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

    private static bool HoldsWhole(ReadOnlySpan<FactValue?> values, string? tree)
    {
        foreach (var value in values)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue region && region.Value.IsWhole(tree))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Truth Holds(ReadOnlySpan<FactValue?> outer, RegionValue place, DateOnly day)
    {
        var result = Truth.False;
        foreach (var value in outer)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue region)
                {
                    result = result.Or(Of(place.Value.IsWithin(region.Value, day)));
                }
            }
        }

        return result;
    }

    private static Truth Touches(ReadOnlySpan<FactValue?> values, RegionValue place, DateOnly day)
    {
        var result = Truth.False;
        foreach (var value in values)
        {
            foreach (var item in ItemsOf(in value))
            {
                if (item is RegionValue region)
                {
                    result = result.Or(Of(place.Value.Overlaps(region.Value, day)));
                }
            }
        }

        return result;
    }

    private static Truth Of(bool? answer) => answer is { } known ? TruthTables.Of(known) : Truth.Unknown;

    // A value by itself is a list of one.
    private static ReadOnlySpan<FactValue?> ItemsOf(in FactValue? value) => value is ListValue list
        ? ReadOnlySpan<FactValue?>.CastUp(list.Items.AsSpan())
        : new ReadOnlySpan<FactValue?>(in value);
}
