using Compliance.Declarations;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Rules.Tests.Evasion;

/// <summary>Makes every single edit of a declaration: each key set to none, deleted, made incomplete and misspelt; each item removed.</summary>
internal static class Edits
{
    private delegate LocatedNode Putting(LocatedNode changed);

    public static IEnumerable<Edit> Of(MappingNode root, Declaration declaration)
    {
        foreach (var (entry, put) in Entries(root, n => n))
        {
            var name = entry.Key.Text;
            if (declaration.Vocabulary.Entities.FirstOrDefault(e => name == e.CollectionId || name == e.CollectionLabel.Zh || name == e.Id || name == e.Label.Zh) is not { } type)
            {
                foreach (var edit in OfEntry(entry, put, "as_of", null, -1))
                {
                    yield return edit;
                }

                continue;
            }

            var isList = type.Cardinality != EntityCardinality.Single && (name == type.CollectionId || name == type.CollectionLabel.Zh);
            var key = isList ? type.CollectionId : type.Id;
            foreach (var edit in OfEntry(entry, put, key, type, isList ? -1 : 0))
            {
                yield return edit;
            }

            var first = isList && type.Cardinality == EntityCardinality.Principal ? 1 : 0;
            foreach (var (item, place, putItem) in Items(entry.Value, n => put(entry with { Value = n }), isList))
            {
                var thing = declaration[type].Items[first + place];
                if (isList)
                {
                    yield return new Edit(EditKind.ItemRemoved, thing.Path, type, first + place, putItem(null));
                }

                foreach (var edit in OfRecord((MappingNode)item, type, thing.Path, n => putItem(n)))
                {
                    yield return edit;
                }
            }
        }
    }

    private static IEnumerable<Edit> OfRecord(MappingNode record, RecordType type, string path, Putting put)
    {
        foreach (var (entry, putEntry) in Entries(record, put))
        {
            var field = type.Find(entry.Key.Text);
            var place = $"{path}.{field?.Id ?? "id"}";
            foreach (var edit in OfEntry(entry, putEntry, place, null, -1))
            {
                yield return edit;
            }

            foreach (var edit in field is null ? [] : OfValue(entry.Value, field.Type, place, n => putEntry(entry with { Value = n })))
            {
                yield return edit;
            }
        }
    }

    private static IEnumerable<Edit> OfValue(LocatedNode value, FactType type, string place, Putting put)
    {
        switch (value, type)
        {
            case (MappingNode record, FactType.ObjectType nested):
                return OfRecord(record, nested.Definition, place, put);
            case (MappingNode map, FactType.MapType keys):
                return Entries(map, put).SelectMany(e => OfEntry(e.Entry, e.Put, keys.Keys.Find(e.Entry.Key.Text) is { } code ? $"{place}.{code.Id}" : place, null, -1));
            case (SequenceNode list, FactType.ListType items):
                return list.Items.Select((item, i) => (item, i)).SelectMany(p =>
                    (items.Element is FactType.ObjectType element && p.item is MappingNode inner
                        ? OfRecord(inner, element.Definition, place, n => put(list with { Items = list.Items.SetItem(p.i, n) }))
                        : [])
                    .Prepend(new Edit(EditKind.ItemRemoved, place, null, -1, put(list with { Items = list.Items.RemoveAt(p.i) }))));
            default:
                return [];
        }
    }

    private static IEnumerable<Edit> OfEntry(MappingEntry entry, Func<MappingEntry?, LocatedNode> put, string path, EntityType? removed, int index)
    {
        if (entry.Value is ScalarNode { IsNull: true })
        {
            yield break;
        }

        if (entry.Value is not ScalarNode { Style: ScalarStyle.Plain, Text: "none" or "无" })
        {
            yield return new Edit(EditKind.None, path, removed, index, put(entry with { Value = Plain("none") }));
        }

        yield return new Edit(EditKind.Deleted, path, removed, index, put(null));
        yield return new Edit(EditKind.Misspelt, path, null, -1, put(entry with { Key = new ScalarNode($"{entry.Key.Text}z", entry.Key.Style, entry.Key.Span) }));
        foreach (var value in Incomplete(entry.Value))
        {
            yield return new Edit(EditKind.Incomplete, path, null, -1, put(entry with { Value = value }));
        }
    }

    private static IEnumerable<LocatedNode> Incomplete(LocatedNode value)
    {
        switch (value)
        {
            case SequenceNode list:
                yield return Mapping(("incomplete", list));
                break;
            case ScalarNode scalar when scalar.Text.Split("..") is [var from, var to]:
                if (from.Length > 0)
                {
                    yield return Mapping(("from", Plain(from)));
                }

                if (to.Length > 0)
                {
                    yield return Mapping(("to", Plain(to)));
                }

                break;
            case MappingNode { Entries: [var first, var second] } period when first.Key.Text is "from" or "起" && second.Key.Text is "to" or "止":
                yield return period with { Entries = [first] };
                yield return period with { Entries = [second] };
                break;
        }
    }

    private static IEnumerable<(MappingEntry Entry, Func<MappingEntry?, LocatedNode> Put)> Entries(MappingNode mapping, Putting put) =>
        mapping.Entries.Select((e, i) => (e, (Func<MappingEntry?, LocatedNode>)(changed =>
            put(mapping with { Entries = changed is null ? mapping.Entries.RemoveAt(i) : mapping.Entries.SetItem(i, changed) }))));

    private static IEnumerable<(LocatedNode Item, int Place, Func<LocatedNode?, LocatedNode> Put)> Items(LocatedNode value, Putting put, bool isList)
    {
        if (!isList)
        {
            return value is MappingNode ? [(value, 0, n => put(n!))] : [];
        }

        if (value is MappingNode { Entries: [{ Value: SequenceNode inner } only] } incomplete)
        {
            return Items(inner, n => put(incomplete with { Entries = [only with { Value = n }] }), isList: true);
        }

        return value is SequenceNode list
            ? list.Items.Select((item, i) => (item, i, (Func<LocatedNode?, LocatedNode>)(n =>
                put(list with { Items = n is null ? list.Items.RemoveAt(i) : list.Items.SetItem(i, n) }))))
            : [];
    }

    private static ScalarNode Plain(string text) => new(text, ScalarStyle.Plain, default);

    private static MappingNode Mapping(params IEnumerable<(string Key, LocatedNode Value)> entries) =>
        new([.. entries.Select(e => new MappingEntry(Plain(e.Key), e.Value))], default);
}
