using System.Collections.Immutable;
using System.Globalization;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Makes random declarations: some facts undeclared, some none, lists complete or not, some that changed.</summary>
internal sealed class FactMaker(Dice dice, Vocabulary vocabulary)
{
    private const string Principal = "o0";

    private readonly Dictionary<string, ImmutableArray<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Makes a declaration.</summary>
    public Tree.Map Create()
    {
        foreach (var entity in vocabulary.Entities)
        {
            var own = entity.Cardinality == EntityCardinality.Principal ? ImmutableArray.Create(Principal) : [];
            _ids[entity.Id] = [.. own, .. Enumerable.Range(1, dice.Next(4)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{entity.Id[0]}{i}"))];
        }

        return new Tree.Map([.. vocabulary.Entities.SelectMany(Declare)]);
    }

    /// <summary>Makes a value of a plain type; few of each, so that they meet.</summary>
    public static Tree.Leaf Plain(Dice dice, FactType type) => new(type.Kind switch
    {
        FactTypeKind.Boolean => dice.Pick("true", "false"),
        FactTypeKind.Integer => dice.Pick("1", "2", "3", "5"),
        FactTypeKind.Decimal => dice.Pick("-1", "0", "0.5", "2", "2.25"),
        FactTypeKind.Percent => dice.Pick("0%", "33%", "50%", "100%"),
        FactTypeKind.Money when type is FactType.MoneyType money => Money(dice, money),
        FactTypeKind.Date => Dice.Text(dice.Day()),
        FactTypeKind.Period => Period(dice),
        FactTypeKind.Duration => dice.Pick("1 day", "15 days", "30 days", "4 weeks", "1 month", "2 months", "24 hours", "36 hours", "1 working day", "5 working days", "20 working days", "0 days"),
        FactTypeKind.Region when type is FactType.RegionType { Tree: "cn" } => dice.Pick("33", "3301", "330106", "3302", "31", "CN", "HK"),
        FactTypeKind.Region => dice.Pick("33", "3301", "330106", "31", "CN", "EU", "FR", "GR3", "HK"),
        FactTypeKind.Code when type is FactType.CodeType code => dice.Among(code.List.Codes).Id,
        _ => dice.Pick("red ship", "RED  SHIP", "blue", "存 款", "存款"),
    });

    private static string Money(Dice dice, FactType.MoneyType type) => dice.OneIn(12) ? "0" : $"{dice.Among(type.Currencies).Id} {dice.Pick("0", "1", "2.5", "5", "10")}";

    private static string Period(Dice dice)
    {
        var (from, until) = dice.Period();
        return $"{(from is { } first ? Dice.Text(first) : string.Empty)}..{(until is { } last ? Dice.Text(last) : string.Empty)}";
    }

    private IEnumerable<(string Key, Tree Value)> Declare(EntityType entity)
    {
        if (entity.Cardinality == EntityCardinality.Principal)
        {
            yield return (entity.Id, Thing(entity, Principal));
        }
        else if (entity.Cardinality == EntityCardinality.Single && !dice.OneIn(5))
        {
            yield return (entity.Id, dice.OneIn(5) ? new Tree.Leaf("none") : new Tree.Map(Fields(entity)));
        }

        if (entity.Cardinality != EntityCardinality.Single && !dice.OneIn(10))
        {
            var list = new Tree.Items([.. _ids[entity.Id].Where(i => i != Principal).Select(i => Thing(entity, i))]);
            yield return (entity.CollectionId, dice.OneIn(8) ? new Tree.Map(("incomplete", list)) : list);
        }
    }

    private Tree.Map Thing(EntityType entity, string id) => new([("id", new Tree.Leaf(id)), .. Fields(entity)]);

    private ImmutableArray<(string Key, Tree Value)> Fields(RecordType record) =>
        [.. record.Fields.Where(f => !dice.OneIn(f.IsTimeOrDisplay ? 10 : 8)).Select(f => (f.Id, Field(f)))];

    private Tree Field(Field field)
    {
        if (field.IsTimeOrDisplay || !dice.OneIn(8))
        {
            return Value(field);
        }

        var days = Enumerable.Range(1, 1 + dice.Next(2)).Select(_ => dice.Day()).Distinct().Select(d => ($"since {Dice.Text(d)}", HistoryValue(field)));
        return new Tree.Map([.. dice.OneIn(3) ? [("initially", HistoryValue(field))] : Array.Empty<(string, Tree)>(), .. days]);
    }

    private Tree HistoryValue(Field field) => dice.OneIn(8) ? new Tree.Leaf("null") : Value(field);

    private Tree Value(Field field) => (field.MayBeNone || field.Type.Kind == FactTypeKind.List) && dice.OneIn(10) ? new Tree.Leaf("none") : Value(field.Type);

    private Tree Value(FactType type) => type switch
    {
        FactType.ReferenceType reference => Reference(reference.Target),
        FactType.ObjectType record => new Tree.Map(Fields(record.Definition)),
        FactType.ListType list => List(list.Element),
        FactType.MapType map => Map(map),
        { Kind: FactTypeKind.Period } when dice.OneIn(6) => HalfPeriod(),
        _ => Plain(dice, type),
    };

    private Tree.Leaf Reference(EntityType target) => new(_ids[target.Id].IsEmpty ? "none" : dice.Among(_ids[target.Id]));

    private Tree.Map HalfPeriod() => dice.OneIn(2) ? new Tree.Map(("from", dice.DayText())) : new Tree.Map(("to", dice.DayText()));

    private Tree List(FactType element)
    {
        var items = Enumerable.Range(0, dice.Next(3)).Select(_ => Value(element)).DistinctBy(i => i.ToString());
        var list = new Tree.Items([.. items.Where(i => i.ToString() != "none")]);
        return dice.OneIn(6) ? new Tree.Map(("incomplete", list)) : list;
    }

    private Tree.Map Map(FactType.MapType map)
    {
        Tree Entry()
        {
            var value = dice.OneIn(8) ? new Tree.Leaf("none") : Value(map.Value);
            return dice.OneIn(8) ? new Tree.Map(($"since {Dice.Text(dice.Day())}", value)) : value;
        }

        var entries = map.Keys.Codes.Where(_ => !dice.OneIn(6)).Select(c => (c.Id, Entry()));
        return new Tree.Map([.. entries, .. dice.OneIn(3) ? [("others", Entry())] : Array.Empty<(string, Tree)>()]);
    }
}
