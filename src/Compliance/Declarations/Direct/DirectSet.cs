using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>Collects the declared things of one kind.</summary>
internal sealed class DirectSet(EntityType type)
{
    // Up to here comparing costs less than a dictionary does.
    private const int Few = 16;

    private readonly ImmutableArray<Entity>.Builder _items = ImmutableArray.CreateBuilder<Entity>(Few);
    private Dictionary<string, Entity>? _byId;

    /// <summary>Gets or sets whether the entity's own key was there.</summary>
    public bool HasOwnKey { get; set; }

    /// <summary>Gets or sets whether the key of the list was there.</summary>
    public bool HasListKey { get; set; }

    /// <summary>Gets or sets the thing under the entity's own key.</summary>
    public Entity? Own { get; set; }

    /// <summary>Gets or sets how complete the list is.</summary>
    public EntitySetState State { get; set; } = EntitySetState.Undeclared;

    /// <summary>Gets or sets where the list stands.</summary>
    public SourceSpan Span { get; set; }

    /// <summary>Gets the place of the next thing of the list. The declaring company comes before those of the list.</summary>
    public int NextIndex => _items.Count + (type.Cardinality == EntityCardinality.Principal ? 1 : 0);

    /// <summary>Adds a thing of the list.</summary>
    public void Add(Entity entity) => _items.Add(entity);

    /// <summary>Puts the things together.</summary>
    /// <returns>Whether every id occurs once and the declaring company is declared.</returns>
    public bool TryFinish()
    {
        if (Own is not null)
        {
            _items.Insert(0, Own);
        }

        return (type.Cardinality != EntityCardinality.Principal || Own is not null) && HasDistinctIds();
    }

    /// <summary>Finds a thing, once all are read.</summary>
    public Entity? Find(string id)
    {
        if (_items.Count > Few)
        {
            return _byId!.GetValueOrDefault(id);
        }

        foreach (var item in _items)
        {
            if (TextEquality.Comparer.Equals(item.Id, id))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Gets the finished set.</summary>
    public EntitySet ToSet() => new(type, State, _items.DrainToImmutable(), Span);

    private bool HasDistinctIds()
    {
        if (_items.Count > Few)
        {
            _byId = new Dictionary<string, Entity>(_items.Count, TextEquality.Comparer);
            return _items.All(i => _byId.TryAdd(i.Id, i));
        }

        for (var i = 1; i < _items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (TextEquality.Comparer.Equals(_items[i].Id, _items[j].Id))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
