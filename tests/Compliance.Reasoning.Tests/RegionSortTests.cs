using Compliance.Reasoning.Worlds;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Reasoning.Tests;

/// <summary>The places that stand for all others.</summary>
internal sealed class RegionSortTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly RegionRegister Register = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Vocabulary.Regions;

    [TestCase("33", "33")]
    [TestCase("CN 31", "CN")]
    [TestCase("CN 33 3301", "33")]
    [TestCase("CN 33 3301", "CN")]
    public void Around_OfAPlaceWithOthersInIt_HasTwoInItThatAreApartFromEachOtherAndFromThem(string named, string outer)
    {
        var regions = named.Split(' ').Select(n => Register.Find(n)!).ToList();
        var parent = Register.Find(outer)!;

        var inside = Codes(regions).Where(r => r != parent && r.IsAlwaysWithin(parent) == true && regions.TrueForAll(n => parent.IsAlwaysWithin(n) == true || n.Overlaps(r, Day) == false)).ToList();

        inside.Should().Contain(one => inside.Any(other => one.Overlaps(other, Day) == false));
    }

    [TestCase("")]
    [TestCase("33")]
    public void Around_AnyPlaces_HasTwoOfEachTreeThatAreApart(string named)
    {
        var places = Codes(named.Length == 0 ? [] : [Register.Find(named)!]);

        Register.Trees.Should().HaveCountGreaterThan(1).And.AllSatisfy(tree =>
        {
            var own = places.Where(p => RegionSort.IsIn(p, tree.Id, Register)).ToList();
            own.Should().Contain(one => own.Any(other => one.Overlaps(other, Day) == false), "{0}", tree.Id);
        });
    }

    private static List<Region> Codes(List<Region> named) => [.. new RegionSort(Register).Around(named, Day).Select(r => r.Value)];
}
