using System.Collections.Immutable;
using System.Globalization;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes random facts of the small world: some undeclared, some declared as none, lists complete or not.</summary>
internal sealed class FactGenerator(Random random, WorldCalendar calendar)
{
    private const string Principal = "o0";

    private readonly Dictionary<string, string[]> _ids = new(StringComparer.Ordinal);

    /// <summary>The values a plain field may have; few, so that they meet.</summary>
    public static ImmutableArray<string> Values(FactType type, WorldCalendar calendar) => type.Kind switch
    {
        FactTypeKind.Boolean => ["true", "false"],
        FactTypeKind.Integer => ["1", "2", "3"],
        FactTypeKind.Decimal => ["-1", "0", "0.5", "2"],
        FactTypeKind.Money => ["0", "1", "2.5", "5"],
        FactTypeKind.Percent => ["0", "50%", "100"],
        FactTypeKind.Date => calendar.Days,
        FactTypeKind.Period => calendar.Periods,
        FactTypeKind.Duration => calendar.Durations,
        FactTypeKind.Region => ["33", "3301", "31", "nationwide"],
        FactTypeKind.Code => ["red", "blue"],
        FactTypeKind.Text => ["red box", "blue"],
        _ => [],
    };

    /// <summary>Makes facts.</summary>
    public FactTree.Group Create()
    {
        var entries = ImmutableArray.CreateBuilder<(string, FactTree)>();
        foreach (var entity in SmallWorld.Vocabulary.Entities)
        {
            var first = entity.Cardinality == EntityCardinality.Principal ? 0 : 1;
            _ids[entity.Id] = [.. Enumerable.Range(first, random.Next(4)).Select(i => $"{entity.Id[0]}{i}")];
        }

        foreach (var entity in SmallWorld.Vocabulary.Entities)
        {
            if (entity.Cardinality != EntityCardinality.Many)
            {
                AddSingle(entity, entries);
            }

            if (entity.Cardinality != EntityCardinality.Single && random.Next(8) > 0)
            {
                var ids = _ids[entity.Id].Where(i => i != Principal);
                entries.Add((entity.CollectionId, new FactTree.Items([.. ids.Select(i => (i, (FactTree)Entity(entity, i)))], random.Next(5) > 0)));
            }
        }

        return new FactTree.Group(entries.ToImmutable());
    }

    private void AddSingle(EntityType entity, ImmutableArray<(string, FactTree)>.Builder entries)
    {
        if (entity.Cardinality == EntityCardinality.Principal)
        {
            entries.Add((entity.Id, Entity(entity, Principal)));
        }
        else if (random.Next(6) > 0)
        {
            entries.Add((entity.Id, new FactTree.Group(Fields(entity))));
        }
    }

    private FactTree.Group Entity(EntityType entity, string id) => new(Fields(entity).Insert(0, ("id", new FactTree.Leaf(id))));

    private ImmutableArray<(string Key, FactTree Value)> Fields(RecordType record)
    {
        var fields = ImmutableArray.CreateBuilder<(string, FactTree)>();
        foreach (var field in record.Fields)
        {
            if (random.Next(4) > 0 && Value(field) is { } value)
            {
                fields.Add((field.Id, value));
            }
        }

        return fields.ToImmutable();
    }

    private FactTree? Value(Field field)
    {
        var isTime = field.Owner is EntityType entity && ReferenceEquals(entity.TimeField, field);
        if (isTime || calendar.HistoryOdds == 0 || random.Next(calendar.HistoryOdds) > 0)
        {
            return ValueOf(field);
        }

        var entries = Enumerable.Range(0, 1 + random.Next(2))
            .Select(_ => (Since: Pick(calendar.Days), Value: ValueOf(field)!))
            .DistinctBy(e => e.Since)
            .ToImmutableArray();
        return new FactTree.History(entries);
    }

    private FactTree? ValueOf(Field field) =>
        (field.MayBeNone || field.Type.Kind == FactTypeKind.List) && random.Next(12) == 0 ? new FactTree.Leaf("none") : Value(field.Type);

    private FactTree? Value(FactType type)
    {

        switch (type)
        {
            case FactType.ReferenceType reference:
                return new FactTree.Leaf(Reference(reference.Target));
            case FactType.ObjectType record:
                return new FactTree.Group(Fields(record.Definition));
            case FactType.ListType list:
                return List(list.Element);
            case FactType.MapType map:
                return Map(map);
            case { Kind: FactTypeKind.Period } when random.Next(2) == 0:
                return Ends();
            default:
                return new FactTree.Leaf(Pick(Values(type, calendar)));
        }
    }

    private FactTree Entry(FactType.MapType map)
    {
        var value = EntryOf(map);
        return calendar.HistoryOdds == 0 || random.Next(calendar.HistoryOdds) > 0
            ? value
            : new FactTree.History([(Pick(calendar.Days), value), .. random.Next(2) == 0 ? [("", EntryOf(map))] : ImmutableArray<(string, FactTree)>.Empty]);
    }

    private FactTree EntryOf(FactType.MapType map) => random.Next(12) == 0 ? new FactTree.Leaf("none") : Value(map.Value)!;

    private string Reference(EntityType target) => _ids[target.Id] is { Length: > 0 } ids ? ids[random.Next(ids.Length)] : "none";

    private FactTree.Items List(FactType element) => new(
        [.. Enumerable.Range(1, random.Next(3))
            .Select(i => (Key: i.ToString(CultureInfo.InvariantCulture), Value: Item(element)))
            .DistinctBy(i => i.Value.ToString())],
        random.Next(4) > 0);

    private FactTree Item(FactType element) => element is FactType.ObjectType record
        ? new FactTree.Group(Fields(record.Definition))
        : new FactTree.Leaf(Pick(Values(element, calendar)));

    private FactTree.Group Map(FactType.MapType map)
    {
        var entries = map.Keys.Codes
            .Where(_ => random.Next(3) > 0)
            .Select(c => (c.Id, Value: Entry(map)))
            .ToImmutableArray();
        return new FactTree.Group(random.Next(3) == 0 ? entries.Add(("others", Entry(map))) : entries);
    }

    private FactTree.Group Ends()
    {
        var middle = calendar.Days.Length / 2;
        var from = ("from", (FactTree)new FactTree.Leaf(Pick(calendar.Days[..middle])));
        var to = ("to", (FactTree)new FactTree.Leaf(Pick([.. calendar.Days[middle..], "open"])));
        return random.Next(4) switch
        {
            0 => new FactTree.Group([from]),
            1 => new FactTree.Group([to]),
            _ => new FactTree.Group([from, to]),
        };
    }

    private string Pick(ImmutableArray<string> values) => values[random.Next(values.Length)];
}
