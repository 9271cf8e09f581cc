using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Compliance.Facts.Time;
using Compliance.Types;

namespace Compliance.Facts.Words;

/// <summary>Writes the records of one declaration as words.</summary>
internal ref struct FactWordsBuilder
{
    private const int FirstSize = 1024;

    // Of bytes, since the pool of longs is compiled at each start.
    private byte[] _rented;
    private Span<long> _words;
    private int _count;

    private FactWordsBuilder(int kinds)
    {
        _rented = Rent(Math.Max(FirstSize, 1 + kinds));
        _words = MemoryMarshal.Cast<byte, long>(_rented.AsSpan());
        _words[0] = 0;
        _count = 1;
    }

    /// <summary>Writes the facts of all things. All references have targets.</summary>
    public static FactWords Write(ImmutableArray<EntitySet> sets)
    {
        var builder = new FactWordsBuilder(sets.Length);
        var places = builder.Take(sets.Length);
        for (var kind = 0; kind < sets.Length; kind++)
        {
            var things = sets[kind].Items;
            var rows = builder.Take(things.Length);
            builder._words[places + kind] = rows;
            for (var i = 0; i < things.Length; i++)
            {
                var row = builder.Add(things[i].Facts);
                builder._words[rows + i] = row;
            }
        }

        return builder.ToWords();
    }

    // Returns where the record stands.
    private int Add(RecordValue record)
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

    private readonly FactWords ToWords()
    {
        var words = new FactWords(_words[.._count].ToArray());
        ArrayPool<byte>.Shared.Return(_rented);
        return words;
    }

    private long WordOf(FactValue value, RecordValue record, int slot) => value switch
    {
        RecordValue nested => Add(nested),
        ListValue { IsComplete: true } list => WordOf(list, record, slot),
        RegionValue => Places([value]),
        DurationValue => Word.Something,
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
            var word = places[i] is RegionValue place ? place.Value.Word : -1;
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
            var larger = Rent(2 * _count);
            MemoryMarshal.AsBytes(_words[..start]).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = larger;
            _words = MemoryMarshal.Cast<byte, long>(larger.AsSpan());
        }

        return start;
    }

    private static byte[] Rent(int words) => ArrayPool<byte>.Shared.Rent(checked(words * sizeof(long)));
}
