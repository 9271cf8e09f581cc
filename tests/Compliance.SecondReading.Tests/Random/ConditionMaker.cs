using System.Collections.Immutable;
using System.Globalization;
using Compliance.Types;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Makes random conditions, as rules write them.</summary>
internal sealed class ConditionMaker(Dice dice)
{
    private readonly ValueMaker _values = new(dice);

    /// <summary>Makes a condition.</summary>
    /// <param name="around">What it stands in.</param>
    /// <param name="size">How much may still be nested.</param>
    public Tree.Map Create(Surroundings around, int size) => dice.Next(size > 0 ? 10 : 4) switch
    {
        < 4 => Entries(around, size),
        4 => new Tree.Map((dice.Pick("all", "any"), new Tree.Items([Create(around, size - 1), Create(around, size - 1)]))),
        5 => new Tree.Map(("not", Create(around, size - 1))),
        6 or 7 => Aggregated(around, size) ?? Entries(around, size),
        _ => Quantified(around, size) ?? Entries(around, size),
    };

    /// <summary>Makes an aggregate of a type, as a value; <see langword="null"/> where none was found.</summary>
    public Tree.Map? Aggregate(Surroundings around, FactType type, int size)
    {
        if (Over(around, type) is not var (word, phrase, inside))
        {
            return null;
        }

        return new Tree.Map([(word, new Tree.Leaf(phrase)), .. Where(inside, size, oddsAgainst: 2)]);
    }

    private Tree.Map Entries(Surroundings around, int size)
    {
        var entries = Enumerable.Range(0, 1 + (dice.OneIn(3) ? 1 : 0)).Select(_ => Test(around, size)).OfType<(string Key, Tree Value)>().DistinctBy(e => e.Key).ToImmutableArray();
        return new Tree.Map(entries);
    }

    private (string Key, Tree Value)? Test(Surroundings around, int size)
    {
        if (dice.OneIn(10) && _values.Time(around) is { } time)
        {
            return (time.Text, new Tree.Map((dice.Pick("at_least", "at_most", "more_than", "less_than", "is"), FactMaker.Plain(dice, FactType.Duration))));
        }

        if (dice.OneIn(12) && _values.Shifted(around) is { } day)
        {
            return (day.Text, new Tree.Map((dice.Pick("after", "before", "on_or_after", "on_or_before", "is"), Value(around, FactType.Date, size))));
        }

        var place = around.Find(dice, isInner: !dice.OneIn(5), t => t.Kind is not FactTypeKind.Reference || dice.OneIn(4));
        return place is null ? null : (place.Path, Tests(around, place.Type, size));
    }

    private Tree.Map Tests(Surroundings around, FactType type, int size)
    {
        if (dice.OneIn(9) || type.Kind is FactTypeKind.Object or FactTypeKind.Map)
        {
            return new Tree.Map(("present", new Tree.Leaf(dice.Pick("true", "false"))));
        }

        return type switch
        {
            FactType.ListType { Element: FactType.ObjectType } => Empty(),
            FactType.ListType { Element: { Kind: FactTypeKind.Region } element } when dice.OneIn(2) => Extent(around, element, size),
            FactType.ListType list => List(around, list.Element, size),
            { Kind: FactTypeKind.Period } => Period(around, size),
            { Kind: FactTypeKind.Region } when dice.OneIn(2) => Extent(around, type, size),
            { Kind: FactTypeKind.Date } when dice.OneIn(4) => new Tree.Map(("within", Value(around, FactType.Period, size))),
            { Kind: FactTypeKind.Text } when dice.OneIn(2) => new Tree.Map(("mentions", new Tree.Items([new Tree.Leaf(dice.Pick("red", "Ship", "存款", "blue"))]))),
            _ when dice.OneIn(4) => new Tree.Map((dice.Pick("in", "not_in"), Several(around, type, size))),
            { IsOrdered: true } when !dice.OneIn(4) => new Tree.Map((Order(type), Value(around, type, size))),
            _ => new Tree.Map((dice.Pick("is", "is_not"), Value(around, type, size))),
        };
    }

    private string Order(FactType type) => type.Kind == FactTypeKind.Date
        ? dice.Pick("after", "before", "on_or_after", "on_or_before")
        : dice.Pick("at_least", "at_most", "more_than", "less_than");

    private Tree.Map Empty() => new(("empty", new Tree.Leaf(dice.Pick("true", "false"))));

    private Tree.Map List(Surroundings around, FactType element, int size) => dice.Next(3) switch
    {
        0 => Empty(),
        1 => new Tree.Map(("contains", Value(around, element, size))),
        _ => new Tree.Map((dice.Pick("contains_any", "contains_all"), Several(around, element, size))),
    };

    private Tree.Map Extent(Surroundings around, FactType type, int size) =>
        new((dice.Pick("covers", "within", "overlaps"), dice.OneIn(3) ? Several(around, type, size) : Value(around, type, size)));

    private Tree.Map Period(Surroundings around, int size)
    {
        var relation = dice.Pick("covers", "within", "overlaps");
        if (relation == "within" && dice.OneIn(2) && Aggregate(around, FactType.Period, size) is { } union)
        {
            return new Tree.Map((relation, union));
        }

        return new Tree.Map((relation, Value(around, relation == "covers" && dice.OneIn(2) ? FactType.Date : FactType.Period, size)));
    }

    // Some values, or a list of them.
    private Tree Several(Surroundings around, FactType type, int size) =>
        dice.OneIn(2) && around.Find(dice, isInner: false, t => t is FactType.ListType list && list.Element == type) is { } list
            ? new Tree.Leaf(list.Path)
            : new Tree.Items([.. Enumerable.Range(0, 1 + dice.Next(2)).Select(_ => Value(around, type, size)).DistinctBy(v => v.ToString())]);

    private Tree Value(Surroundings around, FactType type, int size) =>
        size > 0 && dice.OneIn(5) && type.Kind is FactTypeKind.Integer or FactTypeKind.Money or FactTypeKind.Date && Aggregate(around, type, size - 1) is { } aggregate
            ? aggregate
            : _values.Create(around, type, size);

    private Tree.Map? Quantified(Surroundings around, int size)
    {
        if (Items(around) is not var (phrase, inside))
        {
            return null;
        }

        return dice.Next(3) switch
        {
            0 => new Tree.Map(($"some {phrase}", dice.OneIn(8) ? new Tree.Map() : Create(inside, size - 1))),
            1 => new Tree.Map(($"no {phrase}", Create(inside, size - 1))),
            _ => new Tree.Map(($"every {phrase}", dice.OneIn(2)
                ? Create(inside, size - 1)
                : new Tree.Map(("where", Create(inside, size - 1)), ("satisfies", Create(inside, size - 1))))),
        };
    }

    private Tree.Map? Aggregated(Surroundings around, int size)
    {
        var type = dice.Pick(FactType.Integer, FactType.Date, FactType.Decimal, FactType.Percent,
            new FactType.MoneyType([around.Vocabulary.FindCurrency("CNY")!]),
            new FactType.MoneyType([around.Vocabulary.FindCurrency("EUR")!, around.Vocabulary.FindCurrency("USD")!]));
        if (Over(around, type) is not var (word, phrase, inside))
        {
            return null;
        }

        (string Key, Tree Value) test = dice.OneIn(8)
            ? ("present", new Tree.Leaf(dice.Pick("true", "false")))
            : (dice.OneIn(5) ? dice.Pick("is", "is_not") : Order(type), Value(around, type, size - 1));
        return new Tree.Map(($"{word} of {phrase}", new Tree.Map([.. Where(inside, size, oddsAgainst: 2), test])));
    }

    private IEnumerable<(string Key, Tree Value)> Where(Surroundings inside, int size, int oddsAgainst) =>
        dice.OneIn(oddsAgainst) ? [("where", Create(inside, size - 1))] : [];

    private (string Phrase, Surroundings Inside)? Items(Surroundings around)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"x{around.Depth}");
        if (dice.OneIn(2))
        {
            var entity = dice.Among(around.Vocabulary.Entities);
            return ($"{entity.Id} as {name}", around.With(name, new FactType.ReferenceType(entity), null));
        }

        return around.Find(dice, dice.OneIn(2), t => t is FactType.ListType or FactType.MapType) is not { } place ? null
            : place.Type is FactType.MapType map ? ($"{place.Path} as {name}", around.With(name, map.Value, map.Keys))
            : ($"{place.Path} as {name}", around.With(name, ((FactType.ListType)place.Type).Element, null));
    }

    // What is counted, added up or sought, of what; without a name, which would stand behind the field.
    private (string Word, string Phrase, Surroundings Inside)? Over(Surroundings around, FactType type)
    {
        if (type == FactType.Integer && dice.OneIn(2))
        {
            return Items(around) is var (phrase, inside) ? ("count", phrase, inside) : null;
        }

        var isDistinct = type == FactType.Integer && dice.OneIn(2);
        var word = isDistinct ? "distinct" : type.Kind == FactTypeKind.Period ? "union" : type.Kind == FactTypeKind.Date ? dice.Pick("min", "max") : dice.Pick("sum", "min", "max");
        var entity = dice.Among(around.Vocabulary.Entities);
        var alone = Surroundings.Of(around.Vocabulary, entity, around.Terms);
        var within = around.With("none", new FactType.ReferenceType(entity), null) with { Names = around.Names };
        var value = alone.Find(dice, isInner: true, t => isDistinct ? t.HasEquality && t.Kind != FactTypeKind.Duration : t == type);
        return value is null ? null : (word, $"{entity.Id}.{value.Path}", within);
    }
}
