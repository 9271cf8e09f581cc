using System.Numerics;

namespace Compliance.Facts.Words;

/// <summary>The facts of one declaration as words, in one piece of memory: record after record, each where it was declared.</summary>
/// <remarks>A record is the marks of its slots that have a word, then these words. Row 0 is a record without words.</remarks>
internal readonly struct FactWords(long[] words)
{
    private const int MostMarked = 64;

    /// <summary>Gets the words of a declaration without any: everything is asked of its values.</summary>
    public static FactWords None { get; } = new([0]);

    /// <summary>Gets the word in a slot.</summary>
    /// <param name="row">Where the record stands.</param>
    /// <param name="slot">The slot.</param>
    /// <returns>A <see cref="Word"/>; 0 where only the value tells.</returns>
    public long At(int row, int slot)
    {
        var marks = (ulong)words[row];
        var mark = 1UL << slot;
        return (marks & mark) == 0 || slot >= MostMarked ? 0 : words[row + 1 + BitOperations.PopCount(marks & (mark - 1))];
    }

    /// <summary>Determines whether each place of a list lies in one of another.</summary>
    /// <param name="outer">The word of a list of places, or of one place.</param>
    /// <param name="inner">The word of another.</param>
    public bool Covers(long outer, long inner)
    {
        foreach (var place in Places(inner))
        {
            if (!Holds(outer, place))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(long outer, long place)
    {
        foreach (var region in Places(outer))
        {
            if (RegionWord.Includes(region, place))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<long> Places(long list) => words.AsSpan((int)list + 1, (int)words[(int)list]);
}
