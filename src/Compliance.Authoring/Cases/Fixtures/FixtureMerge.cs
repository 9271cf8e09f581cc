using System.Collections.Immutable;
using Compliance.Syntax;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Cases.Fixtures;

/// <summary>Puts a declaration over another: things of one id are one, of which the facts that are stated take the place of those below; all else is added.</summary>
/// <remarks>A fact without a value is undeclared, whatever is below. An empty list is an empty list. What the vocabulary does not know is left for the reader of declarations.</remarks>
internal sealed class FixtureMerge(Vocabulary vocabulary)
{
    /// <summary>Puts a declaration over another.</summary>
    /// <param name="under">What is taken over.</param>
    /// <param name="over">What is stated.</param>
    public MappingNode Merge(MappingNode under, MappingNode over) => Merge(under, over, NameOf, (name, below, above) => MergeEntry(name, below, above));

    private static MappingNode Merge(MappingNode under, MappingNode over, Func<string, string> nameOf, Func<string, LocatedNode, LocatedNode, LocatedNode> merge)
    {
        var entries = under.Entries.ToList();
        foreach (var entry in over.Entries)
        {
            var name = nameOf(entry.Key.Text);
            var place = entries.FindIndex(e => nameOf(e.Key.Text) == name);
            if (place < 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[place] = entry with { Value = merge(entry.Key.Text, entries[place].Value, entry.Value) };
            }
        }

        return over with { Entries = [.. entries] };
    }

    // The company that declares and its affiliates are two keys of one entity.
    private string NameOf(string key) => CaseWords.AsOf.Matches(key) ? CaseWords.AsOf.Id
        : vocabulary.FindEntity(key) is not { } entity ? key
        : IsOne(key, entity) ? entity.Id : entity.CollectionId;

    private static bool IsOne(string key, EntityType entity) => key == entity.Id || key == entity.Label.Zh;

    private LocatedNode MergeEntry(string key, LocatedNode under, LocatedNode over)
    {
        if (vocabulary.FindEntity(key) is not { } entity)
        {
            return over;
        }

        return entity.Cardinality != EntityCardinality.Many && IsOne(key, entity)
            ? MergeRecord(entity, under, over)
            : MergeList(entity, under, over);
    }

    private LocatedNode MergeRecord(RecordType type, LocatedNode under, LocatedNode over) => under is MappingNode below && over is MappingNode above
        ? Merge(below, above, name => name == CommonWords.IdZh ? CommonWords.Id : type.Find(name)?.Id ?? name, (name, one, other) => MergeField(type.Find(name), one, other))
        : over;

    private LocatedNode MergeField(Field? field, LocatedNode under, LocatedNode over) =>
        field?.Type is FactType.ObjectType nested && IsOf(nested.Definition, under) && IsOf(nested.Definition, over)
            ? MergeRecord(nested.Definition, under, over)
            : over;

    // A history has days for keys, and is one value.
    private static bool IsOf(RecordType type, LocatedNode node) => node is MappingNode mapping && mapping.Entries.All(e => type.Find(e.Key.Text) is not null);

    private LocatedNode MergeList(EntityType entity, LocatedNode under, LocatedNode over)
    {
        if (over is MappingNode { Entries: [{ Value: SequenceNode inner } only] } incomplete)
        {
            return incomplete with { Entries = [only with { Value = MergeList(entity, under, inner) }] };
        }

        return over is SequenceNode { Items.IsEmpty: false } list && ItemsOf(under) is { } below
            ? list with { Items = MergeItems(entity, below, list.Items) }
            : over;
    }

    private static ImmutableArray<LocatedNode>? ItemsOf(LocatedNode node) => node switch
    {
        SequenceNode list => list.Items,
        MappingNode { Entries: [{ Value: SequenceNode list }] } => list.Items,
        _ => null,
    };

    private ImmutableArray<LocatedNode> MergeItems(EntityType entity, ImmutableArray<LocatedNode> under, ImmutableArray<LocatedNode> over)
    {
        var items = under.ToList();
        foreach (var item in over)
        {
            var place = IdOf(item) is { } id ? items.FindIndex(i => IdOf(i) == id) : -1;
            if (place < 0)
            {
                items.Add(item);
            }
            else
            {
                items[place] = MergeRecord(entity, items[place], item);
            }
        }

        return [.. items];
    }

    private static string? IdOf(LocatedNode node) =>
        ((node as MappingNode)?.Entries.FirstOrDefault(e => e.Key.Text is CommonWords.Id or CommonWords.IdZh)?.Value as ScalarNode)?.Text;
}
