using System.Collections.Immutable;
using System.Globalization;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Tests.Evaluation.Questions;

/// <summary>Answers the questions of a report, as somebody who knows everything would: declares the fact at a path.</summary>
/// <param name="vocabulary">What can be declared.</param>
/// <param name="random">What the answers are.</param>
/// <param name="things">How many things are declared at most where nothing was said of them.</param>
internal sealed class FactAnswers(Vocabulary vocabulary, Random random, int things)
{
    private FactTree.Group _facts = new([]);

    /// <summary>Declares what stands at a path.</summary>
    public FactTree.Group Answer(FactTree.Group facts, string path)
    {
        _facts = facts;
        var segments = Split(path);
        var (name, id) = Cut(segments[0]);
        var entity = vocabulary.Entities.First(e => e.Id == name || e.CollectionId == name);
        if (segments.Count == 1)
        {
            Set(name, name == entity.Id ? Single(entity) : Complete(entity, Existing(name)));
            return _facts;
        }

        if (id is null)
        {
            Set(name, Within(Existing(name) as FactTree.Group ?? new FactTree.Group([]), entity, segments, 1));
            return _facts;
        }

        // A thing that is only referred to is declared now.
        var list = Existing(name) as FactTree.Items ?? new FactTree.Items([], IsComplete: false);
        var at = list.Entries.FirstOrDefault(e => e.Key == id).Value as FactTree.Group ?? Thing(id);
        var changed = Within(at, entity, segments, 1);
        list = _facts.Entries.FirstOrDefault(e => e.Key == name).Value as FactTree.Items ?? list;
        Set(name, list with { Entries = With(list.Entries, id, changed) });
        return _facts;
    }

    private FactTree.Group Within(FactTree.Group group, RecordType record, List<string> segments, int next)
    {
        var (name, index) = Cut(segments[next]);
        var field = record.Find(name)!;
        var old = group.Entries.FirstOrDefault(e => e.Key == name).Value;
        return new FactTree.Group(With(group.Entries, name, Value(field, old, index, segments, next + 1)));
    }

    private FactTree Value(Field field, FactTree? old, string? index, List<string> segments, int next)
    {
        var isLast = next == segments.Count;
        switch (field.Type)
        {
            case FactType.ObjectType record when !isLast:
                return Within(old as FactTree.Group ?? new FactTree.Group([]), record.Definition, segments, next);
            case FactType.MapType map when !isLast:
                return new FactTree.Group(With((old as FactTree.Group ?? new FactTree.Group([])).Entries, segments[next], Plain(map.Value)));
            case FactType.ListType { Element: FactType.ObjectType item } when index is not null:
                var items = (FactTree.Items)old!;
                var place = int.Parse(index[1..], CultureInfo.InvariantCulture) - 1;
                return items with { Entries = items.Entries.SetItem(place, (items.Entries[place].Key, Within((FactTree.Group)items.Entries[place].Value, item.Definition, segments, next))) };
            case FactType.ListType:
                return old is FactTree.Items known ? known with { IsComplete = true } : new FactTree.Items([], IsComplete: true);
            case { Kind: FactTypeKind.Period } when !isLast:
                return new FactTree.Group(With((old as FactTree.Group ?? new FactTree.Group([])).Entries, segments[next], new FactTree.Leaf(segments[next] == "from" ? "2019-01-01" : "2030-12-31")));
            case FactType.ReferenceType reference:
                return new FactTree.Leaf(Reference(field, reference.Target));
            case FactType.ObjectType when field.MayBeNone:
            case FactType.MapType when field.MayBeNone:
                return new FactTree.Leaf("none");
            case FactType.ObjectType or FactType.MapType:
                return new FactTree.Group([]);
            default:
                return Plain(field.Type, field);
        }
    }

    private FactTree.Leaf Plain(FactType type, Field? field = null) => new(type switch
    {
        FactType.CodeType code => code.List.Codes[random.Next(code.List.Codes.Length)].Id,
        FactType.MoneyType money => $"{money.Currencies[0].Id} 1",
        _ => type.Kind switch
        {
            FactTypeKind.Boolean => random.Next(2) == 0 ? "true" : "false",
            FactTypeKind.Integer or FactTypeKind.Decimal => Math.Max(1, field?.Minimum ?? 1).ToString(CultureInfo.InvariantCulture),
            FactTypeKind.Percent => "10%",
            FactTypeKind.Date => "2020-06-01",
            FactTypeKind.Period => "2019-01-01..2030-12-31",
            FactTypeKind.Duration => "20 days",
            FactTypeKind.Region => "33",
            _ => "words",
        },
    });

    private string Reference(Field field, EntityType target)
    {
        if (field.MayBeNone)
        {
            return "none";
        }

        if (target.Cardinality == EntityCardinality.Principal)
        {
            return ((FactTree.Leaf)((FactTree.Group)Existing(target.Id)!).Entries.First(e => e.Key == "id").Value).Text;
        }

        var list = Existing(target.CollectionId) as FactTree.Items ?? new FactTree.Items([], IsComplete: false);
        if (list.Entries.IsEmpty)
        {
            list = list with { Entries = [("new", Thing("new"))] };
            Set(target.CollectionId, list);
        }

        return list.Entries[0].Key;
    }

    private FactTree Single(EntityType entity) => entity.MayBeNone && things == 0
        ? new FactTree.Leaf("none")
        : new FactTree.Group([.. entity.Fields.Where(f => f.Type is FactType.SimpleType).Take(1).Select(f => (f.Id, (FactTree)Plain(f.Type, f)))]);

    // Things that are referred to are there.
    private FactTree.Items Complete(EntityType entity, FactTree? old)
    {
        var entries = (old as FactTree.Items)?.Entries ?? [];
        var count = old is null ? random.Next(things + 1) : 0;
        var principal = (Existing(entity.Id) as FactTree.Group)?.Entries.FirstOrDefault(e => e.Key == "id").Value?.ToString();
        foreach (var id in References(_facts, entity.Id[0]).Concat(Enumerable.Range(90, count).Select(i => $"{entity.Id[0]}{i}")).Distinct(StringComparer.Ordinal).Where(i => i != principal))
        {
            entries = entries.Any(e => e.Key == id) ? entries : entries.Add((id, Thing(id)));
        }

        return new FactTree.Items(entries, IsComplete: true);
    }

    // In the small world an id is the first letter of its entity and a number.
    private static IEnumerable<string> References(FactTree tree, char letter) => tree switch
    {
        FactTree.Leaf { Text: [var first, .. var rest] text } when first == letter && rest.Length > 0 && rest.All(char.IsAsciiDigit) => [text],
        FactTree.Group group => group.Entries.Where(e => e.Key != "id").SelectMany(e => References(e.Value, letter)),
        FactTree.Items items => items.Entries.SelectMany(e => References(e.Value, letter)),
        FactTree.History history => history.Entries.SelectMany(e => References(e.Value, letter)),
        _ => [],
    };

    private static FactTree.Group Thing(string id) => new([("id", new FactTree.Leaf(id))]);

    private FactTree? Existing(string key) => _facts.Entries.FirstOrDefault(e => e.Key == key).Value;

    private void Set(string key, FactTree value) => _facts = new FactTree.Group(With(_facts.Entries, key, value));

    private static ImmutableArray<(string Key, FactTree Value)> With(ImmutableArray<(string Key, FactTree Value)> entries, string key, FactTree value)
    {
        var place = entries.ToList().FindIndex(e => e.Key == key);
        return place < 0 ? entries.Add((key, value)) : entries.SetItem(place, (key, value));
    }

    private static (string Name, string? Index) Cut(string segment) =>
        segment.IndexOf('[', StringComparison.Ordinal) is >= 0 and var bracket ? (segment[..bracket], segment[(bracket + 1)..^1]) : (segment, null);

    private static List<string> Split(string path)
    {
        var segments = new List<string> { string.Empty };
        var depth = 0;
        foreach (var character in path)
        {
            depth += character switch { '[' => 1, ']' => -1, _ => 0 };
            if (character == '.' && depth == 0)
            {
                segments.Add(string.Empty);
            }
            else
            {
                segments[^1] += character;
            }
        }

        return segments;
    }
}
