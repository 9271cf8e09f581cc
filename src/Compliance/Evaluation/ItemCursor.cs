using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;

namespace Compliance.Evaluation;

/// <summary>Iterates over the places of items in order: all of them, those of two lists, or those of things that may have a value.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ItemCursor
{
    private readonly List<int>? _first;
    private readonly List<int>? _second;
    private readonly ImmutableArray<Entity> _things;
    private readonly object? _key;
    private readonly FactWords _words;
    private readonly long _word;
    private readonly int _kind;
    private readonly int _slot;
    private readonly int _count;
    private int _next;
    private int _nextOfSecond;

    /// <summary>Iterates over all.</summary>
    public ItemCursor(int count) => _count = count;

    /// <summary>Iterates over the things of which a field may have a value: it has it, or is not declared.</summary>
    /// <param name="things">The things.</param>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="key">The equality key of the value; <see langword="null"/> for what equals nothing.</param>
    public ItemCursor(ImmutableArray<Entity> things, int slot, object? key)
    {
        _things = things;
        _slot = slot;
        _key = key;
        _count = things.Length;
    }

    /// <summary>Iterates over the things of which a field may have a value, by words.</summary>
    /// <param name="kind">The place of their type among the entities of the vocabulary.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="word">The value.</param>
    /// <param name="words">The facts.</param>
    public ItemCursor(int kind, int count, int slot, long word, in FactWords words)
    {
        _count = count;
        _kind = kind;
        _slot = slot;
        _word = word;
        _words = words;
    }

    /// <summary>Merges the places of two disjoint lists, each in order.</summary>
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
        if (_count < 0)
        {
            return NextOfLists(out index);
        }

        while (_next < _count)
        {
            index = _next++;
            if (_word > 0 ? MayHave(index) : _things.IsDefault || MayHave(_things[index]))
            {
                return true;
            }
        }

        index = -1;
        return false;
    }

    // Of what has no word nothing is known.
    private readonly bool MayHave(int index) => _words.At(_words.RowOf(_kind, index), _slot) is var word && (word == _word || word == 0);

    private readonly bool MayHave(Entity thing) =>
        thing.Facts.At(_slot) is not { } value || value is HistoryValue || (_key is not null && ReferenceEquals(EntityIndex.KeyOf(value), _key));

    private bool NextOfLists(out int index)
    {
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
