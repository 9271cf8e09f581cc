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

        List<Region> chosen = [.. named, .. Inside(null, named, day), .. named.SelectMany(n => Inside(n, named, day))];
        return [.. chosen, .. chosen.SelectMany(c => _all.Where(r => r != c && c.IsAlwaysWithin(r) == true))];
    }

    private IEnumerable<Region> Inside(Region? parent, IReadOnlyCollection<Region> named, DateOnly day)
    {
        var others = named.Where(n => parent is null || parent.IsAlwaysWithin(n) != true).ToList();
        var places = _all.Where(r => IsInside(r, parent) && r.IsInUse(day) == true && others.TrueForAll(n => IsApart(r, n, day)));
        if (places.FirstOrDefault() is not { } first)
        {
            return [];
        }

        return places.FirstOrDefault(r => IsApart(r, first, day)) is { } second
            ? [first, second, .. places.Where(r => IsInside(r, first)).Take(1)]
            : [first, .. Inside(first, named, day)];
    }

    private static bool IsInside(Region region, Region? parent) => parent is null || (region != parent && region.IsAlwaysWithin(parent) == true);

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
