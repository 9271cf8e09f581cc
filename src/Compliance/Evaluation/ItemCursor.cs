using System.Runtime.InteropServices;
using Compliance.Evaluation.Values;

namespace Compliance.Evaluation;

/// <summary>Iterates over the places of items in order: all of them, or those of things that may have a value.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ItemCursor
{
    private readonly EntityIndex? _index;
    private readonly int[]? _places;
    private readonly int _count;
    private int _next;
    private int _nextOpen;

    /// <summary>Iterates over all.</summary>
    public ItemCursor(int count) => _count = count;

    /// <summary>Iterates over some.</summary>
    /// <param name="places">Their places, in order.</param>
    public ItemCursor(int[] places) => (_places, _count) = (places, places.Length);

    /// <summary>Iterates over the things whose field has a key, and those of which it may have any value.</summary>
    /// <param name="index">The things by the field.</param>
    /// <param name="key">The key.</param>
    public ItemCursor(EntityIndex index, long key)
    {
        _index = index;
        _next = index.First(key);
        _nextOpen = index.FirstOpen;
    }

    /// <summary>Gets the next place.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next(out int index)
    {
        if (_index is not null)
        {
            return NextOfChains(_index, out index);
        }

        index = _next++;
        if (index >= _count)
        {
            return false;
        }

        index = _places is null ? index : _places[index];
        return true;
    }

    // Both chains are in order.
    private bool NextOfChains(EntityIndex chains, out int index)
    {
        if (_next != EntityIndex.End && (_nextOpen == EntityIndex.End || _next < _nextOpen))
        {
            index = _next;
            _next = chains.Next(index);
            return true;
        }

        index = _nextOpen;
        if (index == EntityIndex.End)
        {
            return false;
        }

        _nextOpen = chains.NextOpen(index);
        return true;
    }
}
