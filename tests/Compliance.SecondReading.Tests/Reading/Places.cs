using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.SecondReading.Tests.Reading.Values;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Reading;

/// <summary>Reads how places, and lists of places, lie to each other on a day.</summary>
internal static class Places
{
    private sealed record Some(ImmutableArray<Value> Places, bool MayHaveOthers, string? Tree, bool IsList);

    public static Truth Read(Value left, Containment test, Scene scene)
    {
        var others = test.Right.Select(r => ExpressionReading.Read(r, scene)).ToList();
        if (left == Value.None || others.TrueForAll(o => o == Value.None))
        {
            return Truth.False;
        }

        var one = Of([(left, test.Left.Type)]);
        var other = Of([.. others.Zip(test.Right, (o, r) => (o, r.Type))]);
        return test.Operator switch
        {
            ContainmentOperator.Covers => EachLiesInOne(other, one, scene),
            ContainmentOperator.Within => EachLiesInOne(one, other, scene),
            _ => Logic.Any([
                .. one.Places.SelectMany(a => other.Places.Select(b => Logic.Any([IsWithin(a, b, scene), IsWithin(b, a, scene)]))),
                (one.MayHaveOthers && !IsNothing(other)) || (other.MayHaveOthers && !IsNothing(one)) ? Truth.Unknown : Truth.False]),
        };
    }

    private static bool IsNothing(Some places) => places.Places.IsEmpty && !places.MayHaveOthers;

    // The whole of a tree holds whatever a list of places of that tree may still hold.
    private static Truth EachLiesInOne(Some inner, Some outer, Scene scene)
    {
        Truth LiesInOne(Value place) => Logic.Any([.. outer.Places.Select(o => IsWithin(place, o, scene)), outer.MayHaveOthers && place != Value.None ? Truth.Unknown : Truth.False]);
        var holdsAll = inner.Tree is not null && outer.Places.Any(o => o is Value.Atom { Identity: Region region } && region.IsWhole(inner.Tree));
        return Logic.All([.. inner.Places.Select(LiesInOne), inner.MayHaveOthers && !holdsAll ? Truth.Unknown : Truth.True]);
    }

    private static Truth IsWithin(Value inner, Value outer, Scene scene) => (inner, outer) switch
    {
        (Value.Nothing, _) or (_, Value.Nothing) => Truth.False,
        (Value.Atom { Identity: Region a }, Value.Atom { Identity: Region b }) => Trees.IsWithin(a, b, scene.Day, scene.Declaration.Vocabulary.Regions),
        _ => Truth.Unknown,
    };

    private static Some Of(ImmutableArray<(Value Value, FactType Type)> values)
    {
        var places = ImmutableArray.CreateBuilder<Value>();
        var mayHaveOthers = false;
        foreach (var (value, type) in values)
        {
            if (type is FactType.ListType)
            {
                places.AddRange(value is Value.Many list ? list.Items : []);
                mayHaveOthers |= value is Value.Many { IsComplete: false } or Value.NotDeclared;
            }
            else
            {
                places.Add(value);
            }
        }

        var tree = values is [(Value.Many, FactType.ListType { Element: FactType.RegionType region })] ? region.Tree : null;
        return new Some(places.ToImmutable(), mayHaveOthers, tree, values is [(_, FactType.ListType)]);
    }
}
