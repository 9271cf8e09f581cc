using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations;

/// <summary>Builds a declaration in code. It is bound like a file: errors become diagnostics.</summary>
/// <remarks>
/// A list that is not mentioned is undeclared. One to which something is added is complete, unless
/// <see cref="Incomplete"/> is called.
/// </remarks>
public sealed class DeclarationBuilder
{
    private readonly Vocabulary _vocabulary;
    private readonly List<string> _order = [];
    private readonly Dictionary<string, List<LocatedNode>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocatedNode> _single = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    internal DeclarationBuilder(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Sets the day of the judgement that the declaration names.</summary>
    public DeclarationBuilder AsOf(DateOnly day)
    {
        _single["as_of"] = CodeNodes.Plain(IsoDay.Of(day));
        return this;
    }

    /// <summary>Declares the facts of the declaring company.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary has no principal entity.</exception>
    public DeclarationBuilder Principal(string id, Action<FactsBuilder>? facts = null)
    {
        var principal = _vocabulary.Entities.FirstOrDefault(e => e.Cardinality == EntityCardinality.Principal)
            ?? throw new InvalidOperationException("The vocabulary has no principal entity.");
        _single[principal.Id] = Thing(id, facts);
        return this;
    }

    /// <summary>Adds a thing.</summary>
    /// <param name="entity">The entity, by id, by the id of its list, or by either Chinese label.</param>
    /// <param name="id">The id of the thing.</param>
    /// <param name="facts">Sets its facts.</param>
    public DeclarationBuilder Add(string entity, string id, Action<FactsBuilder>? facts = null)
    {
        if (_vocabulary.FindEntity(entity) is { Cardinality: EntityCardinality.Single } single)
        {
            _single[single.Id] = Thing(id, facts);
        }
        else
        {
            List(entity).Add(Thing(id, facts));
        }

        return this;
    }

    /// <summary>Declares that there are none; removes what was added before.</summary>
    /// <param name="entity">The entity or its list, by id or Chinese label.</param>
    public DeclarationBuilder None(string entity)
    {
        if (_vocabulary.FindEntity(entity) is { Cardinality: EntityCardinality.Single } single)
        {
            _single[single.Id] = CodeNodes.None;
        }
        else
        {
            List(entity).Clear();
            _incomplete.Remove(Key(entity));
        }

        return this;
    }

    /// <summary>Declares that there may be others than those added.</summary>
    /// <param name="entity">The entity or its list, by id or Chinese label.</param>
    public DeclarationBuilder Incomplete(string entity)
    {
        _ = List(entity);
        _incomplete.Add(Key(entity));
        return this;
    }

    internal MappingNode ToNode() => CodeNodes.Mapping(
    [
        .. _single.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => (e.Key, e.Value)),
        .. _order.Select(key => (key, ListNode(key))),
    ]);

    private static MappingNode Thing(string id, Action<FactsBuilder>? facts)
    {
        ArgumentNullException.ThrowIfNull(id);
        return FactsBuilder.Build(facts, ("id", CodeNodes.Text(id)));
    }

    private LocatedNode ListNode(string key)
    {
        var list = CodeNodes.List(_lists[key]);
        return _incomplete.Contains(key) ? CodeNodes.Mapping([("incomplete", list)]) : list;
    }

    // An unknown name stays as it is: the binder reports it with what may have been meant.
    private string Key(string entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _vocabulary.FindEntity(entity)?.CollectionId ?? entity;
    }

    private List<LocatedNode> List(string entity)
    {
        var key = Key(entity);
        if (!_lists.TryGetValue(key, out var list))
        {
            list = [];
            _lists.Add(key, list);
            _order.Add(key);
        }

        return list;
    }
}
