using System.Collections.Immutable;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>How places lie to each other. A list of places is their union, place by place.</summary>
internal static class RegionTests
{
    /// <summary>Tests whether each of <paramref name="inner"/> lies in one of <paramref name="outer"/>.</summary>
    public static Truth Covers(RegionSet outer, RegionSet inner)
    {
        // The whole country covers whatever else there may be.
        var result = inner.IsComplete || outer.Regions.Any(o => o.Value.Code.Length == 0) ? Truth.True : Truth.Unknown;
        foreach (var place in inner.Regions)
        {
            var covered = outer.Regions.Any(o => o.Value.Includes(place.Value))
                ? Truth.True
                : outer.IsComplete ? Truth.False : Truth.Unknown;
            result = result.And(covered);
        }

        return result;
    }

    /// <summary>Tests whether one place lies in both.</summary>
    public static Truth Overlaps(RegionSet left, RegionSet right)
    {
        if (left.Regions.Any(a => right.Regions.Any(b => a.Value.Includes(b.Value) || b.Value.Includes(a.Value))))
        {
            return Truth.True;
        }

        // What has no place at all shares none, whatever places the other may have beside those declared.
        var isNowhere = (left.IsComplete && left.Regions.IsEmpty) || (right.IsComplete && right.Regions.IsEmpty);
        return isNowhere || (left.IsComplete && right.IsComplete) ? Truth.False : Truth.Unknown;
    }

    /// <summary>The places of some values, and whether there may be others.</summary>
    internal readonly record struct RegionSet(ImmutableArray<RegionValue> Regions, bool IsComplete)
    {
        /// <summary>Gathers places and lists of places; <c>none</c> is no place, an undeclared value may be any.</summary>
        public static RegionSet Of(IEnumerable<FactValue?> values)
        {
            var regions = ImmutableArray.CreateBuilder<RegionValue>();
            var isComplete = true;
            foreach (var value in values)
            {
                switch (value)
                {
                    case RegionValue region:
                        regions.Add(region);
                        break;
                    case ListValue list:
                        regions.AddRange(list.Items.OfType<RegionValue>());
                        isComplete &= list.IsComplete;
                        break;
                    case NoneValue:
                        break;
                    default:
                        isComplete = false;
                        break;
                }
            }

            return new RegionSet(regions.ToImmutable(), isComplete);
        }
    }
}
