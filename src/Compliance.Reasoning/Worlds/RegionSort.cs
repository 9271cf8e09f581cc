using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Reasoning.Worlds;

/// <summary>Chooses places: those that rules name, what each lies in, one that lies in each, and some that have nothing to do with them.</summary>
/// <param name="register">The registered places.</param>
internal sealed class RegionSort(RegionRegister register)
{
    private const int Apart = 2;
    private readonly Dictionary<string, ImmutableArray<Region>> _around = new(StringComparer.Ordinal);
    private ImmutableArray<Region> _all;

    /// <summary>Determines whether a place is in a tree.</summary>
    public static bool IsIn(Region region, string tree, RegionRegister register) => Members(register, tree).Contains(region.Code);

    /// <summary>Chooses places.</summary>
    /// <param name="named">Those that rules name.</param>
    /// <param name="day">A day on which they are in use.</param>
    public ImmutableArray<RegionValue> Around(IReadOnlyCollection<Region> named, DateOnly day)
    {
        if (_all.IsDefault)
        {
            _all = [.. register.All(null)];
        }

        var chosen = new List<Region>(named);
        foreach (var region in named)
        {
            if (!_around.TryGetValue(region.Code, out var around))
            {
                _around[region.Code] = around =
                [
                    .. _all.Where(r => r != region && region.IsAlwaysWithin(r) == true),
                    .. _all.Where(r => r != region && r.IsAlwaysWithin(region) == true && r.IsInUse(day) == true).Take(1),
                ];
            }

            chosen.AddRange(around);
        }

        var apart = new List<Region>();
        foreach (var region in _all.Where(r => r.IsInUse(day) == true && named.All(n => IsApart(r, n, day))))
        {
            // One that lies in another of these, since two fields may be compared, and one beside them.
            var isWithin = apart.Exists(a => region.IsAlwaysWithin(a) == true);
            if (apart.Count < Apart ? apart.TrueForAll(a => IsApart(region, a, day)) : isWithin)
            {
                apart.Add(region);
                if (isWithin)
                {
                    break;
                }
            }
        }

        chosen.AddRange(apart);
        return [.. chosen.DistinctBy(r => r.Code).Select(r => new RegionValue(r, default))];
    }

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<RegionRegister, Dictionary<string, HashSet<string>>> Trees = [];

    private static HashSet<string> Members(RegionRegister register, string tree)
    {
        var trees = Trees.GetOrCreateValue(register);
        lock (trees)
        {
            if (!trees.TryGetValue(tree, out var members))
            {
                trees[tree] = members = [.. register.All(tree).Select(r => r.Code)];
            }

            return members;
        }
    }

    private static bool IsApart(Region one, Region other, DateOnly day) => one.Overlaps(other, day) == false;
}
