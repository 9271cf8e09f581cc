using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Reasoning.Worlds;

/// <summary>
/// Chooses places: those that rules name, what each lies in, and for each of them, and for the world, two that lie in it apart from each other and from the others that are named, and
/// one that lies in the first of these: two fields may be compared.
/// </summary>
/// <param name="register">The registered places.</param>
internal sealed class RegionSort(RegionRegister register)
{
    private readonly Dictionary<(string Named, DateOnly Day), ImmutableArray<RegionValue>> _around = [];
    private ImmutableArray<Region> _all;

    /// <summary>Determines whether a place is in a tree.</summary>
    public static bool IsIn(Region region, string tree, RegionRegister register) => Members(register, tree).Contains(region.Code);

    /// <summary>Chooses places.</summary>
    /// <param name="named">Those that rules name, in order.</param>
    /// <param name="day">A day on which they are in use.</param>
    public ImmutableArray<RegionValue> Around(IReadOnlyCollection<Region> named, DateOnly day)
    {
        var key = (string.Join(' ', named.Select(n => n.Code)), day);
        if (!_around.TryGetValue(key, out var around))
        {
            _around.Add(key, around = [.. Choose(named, day).DistinctBy(r => r.Code).Select(r => new RegionValue(r, default))]);
        }

        return around;
    }

    private IEnumerable<Region> Choose(IReadOnlyCollection<Region> named, DateOnly day)
    {
        if (_all.IsDefault)
        {
            _all = [.. register.All(null)];
        }

        List<Region> chosen =
        [
            .. named,
            .. register.Trees.SelectMany(t => Inside(r => Members(register, t.Id).Contains(r.Code), named, day)),
            .. named.SelectMany(n => Inside(r => r.IsAlwaysWithin(n) == true && r != n, [.. named.Where(o => n.IsAlwaysWithin(o) != true)], day)),
        ];
        return [.. chosen, .. chosen.SelectMany(c => _all.Where(r => r != c && c.IsAlwaysWithin(r) == true))];
    }

    // Two apart from each other and from what is named, and one in the first; where all lie in one, two in that.
    private IEnumerable<Region> Inside(Func<Region, bool> isIn, IReadOnlyCollection<Region> named, DateOnly day)
    {
        var places = _all.Where(r => isIn(r) && r.IsInUse(day) == true && named.All(n => IsApart(r, n, day)));
        if (places.FirstOrDefault() is not { } first)
        {
            return [];
        }

        bool IsInFirst(Region place) => place != first && place.IsAlwaysWithin(first) == true;
        return places.FirstOrDefault(r => IsApart(r, first, day)) is { } second
            ? [first, second, .. places.Where(IsInFirst).Take(1)]
            : [first, .. Inside(IsInFirst, named, day)];
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
