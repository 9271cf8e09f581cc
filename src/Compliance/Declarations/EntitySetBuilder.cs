using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Declarations;

/// <summary>Collects the declared things of one kind.</summary>
internal sealed class EntitySetBuilder(EntityType type, ValueParser values)
{
    private static readonly Keyword IdKey = new(CommonWords.Id, CommonWords.IdZh);

    private readonly List<Entity> _items = [];
    private readonly List<SourceSpan> _idSpans = [];
    private EntitySetState _state = EntitySetState.Undeclared;
    private SourceSpan _span;

    /// <summary>Gets the kind.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Gets the things in the order declared.</summary>
    public IReadOnlyList<Entity> Items => _items;

    /// <summary>Gets whether the list was declared, and completely.</summary>
    public EntitySetState State => _state;

    /// <summary>Adds the thing under the entity's own key.</summary>
    public void AddOwn(MappingEntry entry)
    {
        if (NoneMarker.AsWord(entry.Value, FactType.Text, values.Diagnostics) is not { } value)
        {
            return;
        }

        var isNone = NoneMarker.IsWord(value, FactType.Text);
        if (isNone && !Type.MayBeNone)
        {
            values.Diagnostics.Add(Type.Cardinality == EntityCardinality.Principal
                ? DeclarationDiagnostics.PrincipalMissing(entry.Value.Span, Type)
                : ValueDiagnostics.NoneNotAllowed(entry.Value.Span, Type));
            return;
        }

        if (!isNone)
        {
            Add(entry.Value, entry.Span, Type.Id);
        }

        if (Type.Cardinality == EntityCardinality.Single)
        {
            _state = EntitySetState.Complete;
            _span = entry.Span;
        }
    }

    /// <summary>Adds the things of a list.</summary>
    public void AddList(MappingEntry entry)
    {
        _span = entry.Span;
        if (NoneMarker.AsWord(entry.Value, FactType.Text, values.Diagnostics) is not { } value)
        {
            return;
        }

        if (NoneMarker.IsWord(value, FactType.Text))
        {
            _state = EntitySetState.Complete;
            return;
        }

        if (ValueParser.IsPlaceholder(value, FactType.Text))
        {
            values.Diagnostics.Add(ValueDiagnostics.PlaceholderFound(value.Span, ((ScalarNode)value).Text));
            return;
        }

        if (HistoryText.Is(value))
        {
            values.Diagnostics.Add(ValueDiagnostics.HistoryOfThings(value.Span, Type.CollectionLabel));
            return;
        }

        if (CompoundValueParser.Items(value, values.Diagnostics) is not var (items, isComplete))
        {
            return;
        }

        _state = isComplete ? EntitySetState.Complete : EntitySetState.Incomplete;
        var place = 0;
        foreach (var item in items)
        {
            place++;
            Add(item, item.Span, $"#{place}");
        }
    }

    /// <summary>Adds a thing of which nothing is known but its id.</summary>
    public Entity AddUnknown(string id)
    {
        var entity = new Entity(Type, id, new RecordValue(Type, [.. Type.Fields.Select(_ => (FactValue?)null)], default), _items.Count);
        _items.Add(entity);
        _idSpans.Add(default);
        return entity;
    }

    /// <summary>Reports ids that stand twice, with the first field on which the two disagree.</summary>
    public void CheckIds(DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Entity>(TextEquality.Comparer);
        foreach (var item in _items.Where(i => !first.TryAdd(i.Id, i)))
        {
            var other = first[item.Id];
            var field = Type.Fields.FirstOrDefault(f => item.Facts[f] is { } a && other.Facts[f] is { } b && a.Canonical != b.Canonical);
            diagnostics.Add(field is null
                ? DeclarationDiagnostics.DeclaredTwice(_idSpans[item.Index], _idSpans[other.Index], Type, item.Id)
                : DeclarationDiagnostics.Contradiction(item.Facts[field]!, other.Facts[field]!, Type, item.Id, field));
        }
    }

    /// <summary>Gets the finished set.</summary>
    public EntitySet ToSet() => new(Type, _state, [.. _items], _span);

    private void Add(LocatedNode node, SourceSpan span, string implicitId)
    {
        if (node is not MappingNode mapping)
        {
            values.Diagnostics.Add(BindingDiagnostics.MappingExpected(node.Span, Type.Label));
            return;
        }

        if (HistoryText.Is(mapping))
        {
            values.Diagnostics.Add(ValueDiagnostics.HistoryOfThings(mapping.Span, Type.Label));
            return;
        }

        var id = Id(mapping);
        var slots = RecordParser.Slots(mapping, Type, values, IdKey);
        _items.Add(new Entity(Type, id?.Text ?? implicitId, new RecordValue(Type, slots, span), _items.Count, hasId: id is not null));
        _idSpans.Add(id?.Span ?? node.Span);
    }

    private (string Text, SourceSpan Span)? Id(MappingNode mapping)
    {
        MappingEntry? first = null;
        foreach (var entry in mapping.Entries.Where(e => IdKey.Matches(e.Key.Text)))
        {
            if (first is not null)
            {
                values.Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, first.Key.Span, IdKey.Id, IdKey.Zh));
            }

            first ??= entry;
        }

        if (first is null or { Value: ScalarNode { IsNull: true } })
        {
            return null;
        }

        if (ScalarReading.Text(first.Value, values.Diagnostics) is not { } text)
        {
            return null;
        }

        if (IsUsable(text) && !NoneMarker.IsWord(first.Value, FactType.Text))
        {
            return (text, first.Value.Span);
        }

        values.Diagnostics.Add(DeclarationDiagnostics.InvalidId(first.Value.Span, text));
        return null;
    }

    /// <summary>Determines whether a text can be an id. Ids are used in paths, <c>activities[wallet]</c>; "#1" names things without an id.</summary>
    public static bool IsUsable(string id) =>
        id.Length is > 0 and <= 200 && id[0] != '#' && !Placeholder.Is(id) && !char.IsWhiteSpace(id[0]) && !char.IsWhiteSpace(id[^1]) && !HasUnusable(id);

    // One by one: to make a set of characters costs a cold start more than it saves, and ids are short.
    private static bool HasUnusable(string id)
    {
        foreach (var unit in id)
        {
            if (char.IsControl(unit) || unit is '[' or ']' or '\u2028' or '\u2029')
            {
                return true;
            }
        }

        return false;
    }
}
