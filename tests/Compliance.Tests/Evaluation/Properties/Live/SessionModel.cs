using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Declarations.Changing;
using Compliance.Tests.Evaluation.Properties.Generators;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties.Live;

/// <summary>The facts of the small world as a test knows them: what a fresh declaration of them is, and random changes of them.</summary>
/// <param name="random">Where the changes come from.</param>
internal sealed class SessionModel(Random random)
{
    private const string Principal = "o0";

    private static readonly WorldCalendar Calendar = WorldCalendar.Years;

    private ImmutableSortedDictionary<string, Listed> _lists = SmallWorld.Vocabulary.Entities.ToImmutableSortedDictionary(e => e.Id, _ => new Listed(null, []), StringComparer.Ordinal)
        .SetItem("owner", new Listed(null, [new Thing(Principal, ImmutableSortedDictionary<string, Action<FactsBuilder>>.Empty)]));

    private SessionModel(Random random, ImmutableSortedDictionary<string, Listed> lists)
        : this(random) => _lists = lists;

    /// <summary>Copies the facts.</summary>
    public SessionModel Copy() => new(random, _lists);

    /// <summary>Declares the facts anew.</summary>
    public DeclarationResult Declare() => new DeclarationReader(SmallWorld.Vocabulary).Build(b =>
    {
        foreach (var entity in SmallWorld.Vocabulary.Entities)
        {
            var (isComplete, things) = _lists[entity.Id];
            if (entity.Cardinality == EntityCardinality.Principal)
            {
                b.Principal(things[0].Id, things[0].Set);
                things = things.RemoveAt(0);
            }

            if (isComplete == true && things.IsEmpty)
            {
                b.None(entity.Id);
            }

            foreach (var thing in things)
            {
                b.Add(entity.Id, thing.Id, thing.Set);
            }

            if (isComplete == false)
            {
                b.Incomplete(entity.Id);
            }
        }
    });

    /// <summary>Makes a random change, here and in a batch.</summary>
    /// <param name="batch">Gets the change.</param>
    /// <returns>Whether it can be made.</returns>
    public bool Change(DeclarationChanges batch)
    {
        var entity = SmallWorld.Vocabulary.Entities[random.Next(SmallWorld.Vocabulary.Entities.Length)];
        var (isComplete, things) = _lists[entity.Id];
        var id = entity.Cardinality == EntityCardinality.Single ? "p" : $"{entity.Id[0]}{random.Next(4)}";
        var place = things.FindIndex(t => t.Id == id);
        switch (random.Next(9))
        {
            case 0 or 1 or 2:
                var inserted = Fields(entity, random.Next(4) == 0 ? 1 : 3);
                batch.Insert(entity.Id, id, new Thing(id, inserted).Set);
                _lists = _lists.SetItem(entity.Id, new Listed(entity.Cardinality == EntityCardinality.Single ? true : isComplete ?? true, things.Add(new Thing(id, inserted))));
                return place < 0 && (entity.Cardinality != EntityCardinality.Single || things.IsEmpty);
            case 3 or 4 or 5:
                var set = Fields(entity, random.Next(3));
                batch.Update(entity.CollectionId, id, new Thing(id, set).Set);
                if (place >= 0)
                {
                    _lists = _lists.SetItem(entity.Id, new Listed(isComplete, things.SetItem(place, things[place] with { Facts = things[place].Facts.SetItems(set) })));
                }

                return place >= 0;
            case 6:
                batch.Retract(entity.Id, id);
                if (place >= 0)
                {
                    _lists = _lists.SetItem(entity.Id, new Listed(entity.Cardinality == EntityCardinality.Single ? null : isComplete, things.RemoveAt(place)));
                }

                return place >= 0 && id != Principal;
            case 7 when entity.Cardinality != EntityCardinality.Single:
                var isAll = random.Next(2) == 0;
                _ = isAll ? batch.Complete(entity.Id) : batch.Incomplete(entity.CollectionLabel.Zh);
                _lists = _lists.SetItem(entity.Id, new Listed(isAll, things));
                return true;
            default:
                batch.None(entity.Id);
                _lists = _lists.SetItem(entity.Id, new Listed(true, [.. things.Where(t => t.Id == Principal)]));
                return entity.Cardinality != EntityCardinality.Single || entity.MayBeNone;
        }
    }

    private ImmutableSortedDictionary<string, Action<FactsBuilder>> Fields(RecordType type, int odds)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, Action<FactsBuilder>>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(_ => random.Next(odds + 1) == 0))
        {
            fields[field.Id] = Value(field);
        }

        return fields.ToImmutable();
    }

    private Action<FactsBuilder> Value(Field field)
    {
        if (random.Next(6) == 0)
        {
            return b => b.Set(field.Id, (string?)null);
        }

        switch (field.Type)
        {
            case FactType.ReferenceType reference:
                var id = $"{reference.Target.Id[0]}{random.Next(4)}";
                return b => b.Set(field.Id, id);
            case FactType.ListType { Element: FactType.ObjectType }:
                return b => b.Set(field.Id, Array.Empty<string>());
            case FactType.ListType list:
                var values = FactGenerator.Values(list.Element, Calendar);
                ImmutableArray<string> items = [.. values.Where(_ => random.Next(2) == 0)];
                var isComplete = random.Next(4) > 0;
                return b => _ = isComplete ? b.Set(field.Id, items) : b.Incomplete(field.Id, items);
            case FactType.ObjectType nested:
                var facts = Fields(nested.Definition, 1);
                return b => b.Set(field.Id, new Thing(string.Empty, facts).Set);
            case FactType.MapType map:
                var code = map.Keys.Codes[random.Next(map.Keys.Codes.Length)].Id;
                var one = Plain(map.Value);
                return b => b.Set(field.Id, m => Set(m, code, one));
        }

        var value = Plain(field.Type);
        if (random.Next(30) == 0 && field.Owner is EntityType owner && !ReferenceEquals(owner.TimeField, field) && !ReferenceEquals(owner.DisplayField, field))
        {
            return b => b.Set(field.Id, h => Set(h, "since 2019-01-01", value));
        }

        return b => Set(b, field.Id, value);
    }

    private string Plain(FactType type)
    {
        var values = FactGenerator.Values(type, Calendar);
        return values[random.Next(values.Length)];
    }

    private static void Set(FactsBuilder builder, string key, string value)
    {
        _ = value switch
        {
            "true" => builder.Set(key, true),
            "false" => builder.Set(key, false),
            _ => builder.Set(key, value),
        };
    }

    private sealed record Listed(bool? IsComplete, ImmutableList<Thing> Things);

    private sealed record Thing(string Id, ImmutableSortedDictionary<string, Action<FactsBuilder>> Facts)
    {
        public void Set(FactsBuilder builder)
        {
            foreach (var fact in Facts.Values)
            {
                fact(builder);
            }
        }
    }
}
