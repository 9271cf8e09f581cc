using System.Runtime.InteropServices;

namespace Compliance.Evaluation;

/// <summary>Goes through the places of items in order: all of them, or those of two lists.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ItemCursor
{
    private readonly List<int>? _first;
    private readonly List<int>? _second;
    private readonly int _count;
    private int _next;
    private int _nextOfSecond;

    /// <summary>Goes through all.</summary>
    public ItemCursor(int count) => _count = count;

    /// <summary>Goes through the places of two lists, each in order, that share none.</summary>
    public ItemCursor(List<int>? first, List<int>? second)
    {
        _first = first;
        _second = second;
        _count = -1;
    }

    /// <summary>Gets the next place.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next(out int index)
    {
        if (_count >= 0)
        {
            index = _next;
            return _next++ < _count;
        }

        var hasFirst = _first is not null && _next < _first.Count;
        var hasSecond = _second is not null && _nextOfSecond < _second.Count;
        if (hasFirst && (!hasSecond || _first![_next] < _second![_nextOfSecond]))
        {
            index = _first![_next++];
            return true;
        }

        index = hasSecond ? _second![_nextOfSecond++] : -1;
        return hasSecond;
    }
}
