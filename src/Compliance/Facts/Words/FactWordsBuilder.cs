using System.Buffers;
using System.Numerics;

namespace Compliance.Facts.Words;

/// <summary>Writes the records of one declaration as words.</summary>
internal ref struct FactWordsBuilder
{
    private const int FirstSize = 1024;

    private long[] _words;
    private int _count;

    /// <summary>Begins with the record without words.</summary>
    public FactWordsBuilder()
    {
        _words = ArrayPool<long>.Shared.Rent(FirstSize);
        _words[0] = 0;
        _count = 1;
    }

    /// <summary>Adds a record whose references all have targets.</summary>
    /// <returns>Where it stands.</returns>
    public int Add(RecordValue record)
    {
        var declared = record.Declared;
        var row = Take(1 + BitOperations.PopCount(declared));
        var next = row + 1;
        var marks = 0UL;
        foreach (var value in record.Values)
        {
            var slot = BitOperations.TrailingZeroCount(declared);
            declared &= declared - 1;
            if (WordOf(value!, record, slot) is not 0 and var word)
            {
                marks |= 1UL << slot;
                _words[next++] = word;
            }
        }

        _words[row] = (long)marks;
        return row;
    }

    /// <summary>Gets what was added; nothing can be added after it.</summary>
    public readonly FactWords ToWords()
    {
        var words = new FactWords(_words.AsSpan(0, _count).ToArray());
        ArrayPool<long>.Shared.Return(_words);
        return words;
    }

    private long WordOf(FactValue value, RecordValue record, int slot) => value switch
    {
        RecordValue nested => Add(nested),
        ListValue { IsComplete: true } list => WordOf(list, record, slot),
        RegionValue => Places([value]),
        _ => Word.Of(value),
    };

    private long WordOf(ListValue list, RecordValue record, int slot) => record.Type.Fields[slot].Type is FactType.ListType type
        ? type.Element.Kind switch
        {
            FactTypeKind.Code => Word.Of(list.Items.AsSpan()),
            FactTypeKind.Region => Places(list.Items.AsSpan()),
            _ => 0,
        }
        : 0;

    // How many there are, then each of them.
    private long Places(scoped ReadOnlySpan<FactValue> places)
    {
        var start = Take(1 + places.Length);
        _words[start] = places.Length;
        for (var i = 0; i < places.Length; i++)
        {
            var word = places[i] is RegionValue place ? RegionWord.Of(place.Value.Code) : -1;
            if (word < 0)
            {
                return 0;
            }

            _words[start + 1 + i] = word;
        }

        return start;
    }

    private int Take(int count)
    {
        var start = _count;
        _count += count;
        if (_count > _words.Length)
        {
            var larger = ArrayPool<long>.Shared.Rent(2 * _count);
            _words.AsSpan(0, start).CopyTo(larger);
            ArrayPool<long>.Shared.Return(_words);
            _words = larger;
        }

        return start;
    }
}
