using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>Collects the declared things of one kind.</summary>
internal sealed class DirectSet(EntityType type)
{
    // Up to here comparing costs less than a dictionary does.
    private const int Few = 16;
    private const int FirstSize = 8;

    private Entity[] _items = [];
    private int _count;
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
    public int NextIndex => _count + (type.Cardinality == EntityCardinality.Principal ? 1 : 0);

    private ReadOnlySpan<Entity> Items => _items.AsSpan(0, _count);

    /// <summary>Adds a thing of the list.</summary>
    public void Add(Entity entity)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(FirstSize, 2 * _count));
        }

        _items[_count++] = entity;
    }

    /// <summary>Puts the things together.</summary>
    /// <returns>Whether every id occurs once and the declaring company is declared.</returns>
    public bool TryFinish()
    {
        if (Own is not null)
        {
            Array.Resize(ref _items, _count + 1);
            Array.Copy(_items, 0, _items, 1, _count++);
            _items[0] = Own;
        }

        return (type.Cardinality != EntityCardinality.Principal || Own is not null) && HasDistinctIds();
    }

    /// <summary>Finds a thing, once all are read.</summary>
    public Entity? Find(string id)
    {
        if (_count > Few)
        {
            return _byId!.GetValueOrDefault(id);
        }

        foreach (var item in Items)
        {
            if (TextEquality.Comparer.Equals(item.Id, id))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Gets the finished set.</summary>
    public EntitySet ToSet()
    {
        Array.Resize(ref _items, _count);
        return new EntitySet(type, State, ImmutableCollectionsMarshal.AsImmutableArray(_items), Span);
    }

    private bool HasDistinctIds()
    {
        if (_count > Few)
        {
            _byId = new Dictionary<string, Entity>(_count, TextEquality.Comparer);
            foreach (var item in Items)
            {
                if (!_byId.TryAdd(item.Id, item))
                {
                    return false;
                }
            }

            return true;
        }

        // Ids that say the same have the same mark; most others have different ones, and are not compared.
        var marks = 0UL;
        for (var i = 0; i < _count; i++)
        {
            var mark = MarkOf(_items[i].Id);
            if (mark == 0)
            {
                // Compared with all ids, and all later ones with it.
                marks = ulong.MaxValue;
            }

            if ((mark == 0 || (marks & mark) != 0) && IsAmongFirst(i))
            {
                return false;
            }

            marks |= mark;
        }

        return true;
    }

    private bool IsAmongFirst(int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (TextEquality.Comparer.Equals(_items[place].Id, _items[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    // One bit, in which case makes no difference; none for an id that is not of visible ASCII characters only.
    private static ulong MarkOf(string id)
    {
        const int Case = 0x20;
        var hash = 0;
        foreach (var unit in id)
        {
            if (unit is <= ' ' or >= '\u007F')
            {
                return 0;
            }

            hash = (hash * 31) + (unit | Case);
        }

        return 1UL << (hash & 63);
    }
}
