using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations.Places;

/// <summary>
/// Knows the path of each node of a declaration, as <c>activities[wallet].kind</c>, and gives it to nodes that stand in no file as
/// their place. It is made only where there is a mistake to report.
/// </summary>
internal sealed class DeclarationPlaces
{
    private static readonly Keyword IdKey = new(CommonWords.Id, CommonWords.IdZh);
    private static readonly Keyword IncompleteKey = new(CommonWords.Incomplete, CommonWords.IncompleteZh);
    private static readonly Keyword AsOfKey = new(CommonWords.AsOf, CommonWords.AsOfZh);

    private readonly Vocabulary _vocabulary;
    private readonly PathTree _paths = new();

    /// <summary>Visits a declaration.</summary>
    /// <param name="root">The root.</param>
    /// <param name="vocabulary">What its names mean.</param>
    public DeclarationPlaces(LocatedNode root, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        Root = root is MappingNode mapping ? OfRoot(mapping) : Value(root, type: null, PathTree.Root);
    }

    /// <summary>Gets the declaration with a place for each node: that in its file, else its path.</summary>
    public LocatedNode Root { get; }

    /// <summary>Gets a diagnostic with the path of the fact it is about.</summary>
    public Diagnostic WithPath(Diagnostic diagnostic) =>
        diagnostic.Path is null && _paths.Find(diagnostic.Span) is { } path ? diagnostic with { Path = path } : diagnostic;

    private MappingNode OfRoot(MappingNode root) => Mapping(root, PathTree.Root, entry =>
    {
        var name = NormalForm.Of(entry.Key.Text);
        if (_vocabulary.FindEntity(name) is not { } entity)
        {
            var key = AsOfKey.Matches(name) ? AsOfKey.Id : entry.Key.Text;
            return (key, at => Value(entry.Value, type: null, at));
        }

        // One thing of a list that is written by its own name is a mistake, and named as written.
        var isOwn = name == entity.Id || name == entity.Label.Zh;
        return isOwn && entity.Cardinality != EntityCardinality.Many
            ? (entity.Id, at => Record(entry.Value, entity, at))
            : (isOwn ? entity.Id : entity.CollectionId, at => Things(entry.Value, entity, at));
    });

    private LocatedNode Things(LocatedNode node, EntityType entity, int at)
    {
        var known = new HashSet<string>(TextEquality.Comparer);
        return List(
            node,
            at,
            (item, index) => IdOf(item) is { } id && known.Add(id) ? $"[{id}]" : Numbered(index),
            (item, place) => Record(item, entity, place));
    }

    private static string? IdOf(LocatedNode item) => item is MappingNode mapping
        && mapping.Entries.FirstOrDefault(e => IdKey.Matches(NormalForm.Of(e.Key.Text)))?.Value is ScalarNode { IsNull: false } id
        && EntitySetBuilder.IsUsable(id.Text) ? id.Text : null;

    private static string Numbered(int index) => string.Create(CultureInfo.InvariantCulture, $"[#{index + 1}]");

    private LocatedNode Record(LocatedNode node, RecordType type, int at) => node is not MappingNode mapping
        ? Value(node, type: null, at)
        : Mapping(mapping, at, entry =>
        {
            var name = NormalForm.Of(entry.Key.Text);
            return type.Find(name) is { } field ? (field.Id, place => Value(entry.Value, field.Type, place))
                : (IdKey.Matches(name) ? IdKey.Id : entry.Key.Text, place => Value(entry.Value, type: null, place));
        });

    private LocatedNode Value(LocatedNode node, FactType? type, int at)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar with { Span = _paths.Place(scalar.Span, at, scalar.Text) };
            case MappingNode mapping when HistoryText.Is(mapping):
                return Mapping(mapping, at, entry => (entry.Key.Text, place => Value(entry.Value, type, place)));
        }

        return type switch
        {
            FactType.ObjectType nested => Record(node, nested.Definition, at),
            FactType.MapType map when node is MappingNode mapping => Mapping(mapping, at, entry =>
                (map.Keys.Find(NormalForm.Of(entry.Key.Text))?.Id ?? entry.Key.Text, place => Value(entry.Value, map.Value, place))),
            FactType.ListType list => List(node, at, (_, index) => Numbered(index), (item, place) => Value(item, list.Element, place)),
            _ when node is MappingNode mapping => Mapping(mapping, at, entry => (entry.Key.Text, place => Value(entry.Value, type: null, place))),
            _ => List(node, at, (_, index) => Numbered(index), (item, place) => Value(item, type: null, place)),
        };
    }

    // A list that may be incomplete is a mapping of one key, which is no part of a path.
    private LocatedNode List(LocatedNode node, int at, Func<LocatedNode, int, string> name, Func<LocatedNode, int, LocatedNode> visit) => node switch
    {
        SequenceNode sequence => sequence with
        {
            Span = _paths.Place(sequence.Span, at, string.Empty),
            Items = [.. sequence.Items.Select((item, i) => visit(item, _paths.Add(at, name(item, i), item.Span)))],
        },
        MappingNode mapping => Mapping(mapping, at, entry => IncompleteKey.Matches(entry.Key.Text)
            ? (string.Empty, place => List(entry.Value, place, name, visit))
            : (entry.Key.Text, place => Value(entry.Value, type: null, place))),
        _ => Value(node, type: null, at),
    };

    private MappingNode Mapping(MappingNode mapping, int at, Func<MappingEntry, (string Name, Func<int, LocatedNode> Visit)> meaning) => mapping with
    {
        Span = _paths.Place(mapping.Span, at, string.Empty),
        Entries =
        [
            .. mapping.Entries.Select(entry =>
            {
                var (name, visit) = meaning(entry);
                var place = name.Length == 0 ? at : _paths.Add(at, name, entry.Span);
                var key = entry.Key with { Span = _paths.Place(entry.Key.Span, place, entry.Key.Text) };
                return new MappingEntry(key, visit(place));
            }),
        ],
    };
}
