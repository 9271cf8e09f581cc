using System.Numerics;
using Compliance.Evaluation.Memoization;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Values;

/// <summary>The declared things of one kind by the value of a field: a hash table with chains in the order declared. It is filled again for the next declaration.</summary>
internal sealed class EntityIndex
{
    /// <summary>What every chain ends with.</summary>
    public const int End = -1;

    // What may be anything has no key; what equals nothing is in no chain.
    private const long Open = 0;

    private int[] _heads = [];
    private int[] _next = [];
    private long[] _keys = [];
    private int _open = End;

    /// <summary>Gets whether it holds the things of the present declaration.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>Gets the key of a value: equal values of one type have equal keys, and unequal ones may have.</summary>
    /// <returns>The key, more than 0; 0 for a value of which nothing follows.</returns>
    public static long KeyOf(FactValue value) => value switch
    {
        TextValue text => text.ComparedKey,
        NumberValue number => KeyOf(number.Value),
        CodeValue or ReferenceValue or BooleanValue or DateValue => Word.Of(value),
        _ => 0,
    };

    /// <summary>Fills it with the things of a declaration.</summary>
    /// <param name="set">The things.</param>
    /// <param name="field">The field.</param>
    /// <param name="words">The facts of the declaration as words.</param>
    public void Fill(EntitySet set, Field field, in FactWords words)
    {
        var things = set.Items;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, things.Length));
        if (_next.Length < things.Length)
        {
            _next = new int[things.Length];
            _keys = new long[things.Length];
        }

        if (_heads.Length != size)
        {
            _heads = new int[size];
        }

        // The framework fills with vectors, which are compiled at every start.
        for (var i = 0; i < _heads.Length; i++)
        {
            _heads[i] = End;
        }

        // From the last to the first, so that each chain is in order.
        _open = End;
        var least = field.Type.Kind is FactTypeKind.Text or FactTypeKind.Duration ? Word.Something : 0;
        for (var i = things.Length - 1; i >= 0; i--)
        {
            var word = words.At(words.RowOf(set.Type.Index, i), field.Slot);
            var key = word > least ? word : KeyOf(things[i].Facts.At(field.Slot), word);
            _keys[i] = key;
            ref var first = ref key == Open ? ref _open : ref _heads[Chain(key)];
            (_next[i], first) = (first, i);
        }

        IsFilled = true;
    }

    /// <summary>Drops the things. One that has grown large is not kept.</summary>
    public void Clear()
    {
        IsFilled = false;
        if (_next.Length > ReusedBuffer.LargestKept)
        {
            (_heads, _next, _keys) = ([], [], []);
        }
    }

    /// <summary>Gets the first thing that has a key.</summary>
    public int First(long key) => Matching(_heads[Chain(key)], key);

    /// <summary>Gets the next thing that has the key of another.</summary>
    public int Next(int index) => Matching(_next[index], _keys[index]);

    /// <summary>Gets the first thing whose field may have any value: it is not declared, or changes.</summary>
    public int FirstOpen => _open;

    /// <summary>Gets the next of them.</summary>
    public int NextOpen(int index) => _next[index];

    private static long KeyOf(FactValue? value, long word)
    {
        const long Nothing = -1;
        return value switch
        {
            null or HistoryValue => Open,
            NoneValue => Nothing,
            _ => word == Word.None ? Nothing : KeyOf(value),
        };
    }

    // A number has the key of its word, with however many noughts behind the point it is written.
    private static long KeyOf(decimal number) => Word.Of(number) is > 0 and var word ? word
        : Word.Of(number / 1.0000000000000000000000000000m) is > 0 and var shorter ? shorter
        : Positive(number.GetHashCode());

    private static long Positive(int hash) => (uint)hash + 1L;

    private int Matching(int index, long key)
    {
        while (index != End && _keys[index] != key)
        {
            index = _next[index];
        }

        return index;
    }

    private int Chain(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 32) & (_heads.Length - 1);
}
