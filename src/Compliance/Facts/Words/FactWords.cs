using System.Numerics;
using Compliance.Types.Regions;

namespace Compliance.Facts.Words;

/// <summary>The facts of one declaration as words, in one piece of memory: record after record, each where it was declared.</summary>
/// <remarks>
/// Row 0 is a record without words. After it stands for each kind of things where its list of rows is. A record is the marks
/// of its slots that have a word, then these words.
/// </remarks>
internal readonly struct FactWords(long[] words)
{
    private const int MostMarked = 64;

    /// <summary>Gets the words of a declaration without any: every fact is read from its values.</summary>
    public static FactWords None { get; } = new([0]);

    /// <summary>Gets where the facts of a thing are.</summary>
    /// <param name="kind">The place of its type among the entities of the vocabulary.</param>
    /// <param name="index">Its place among those of its type.</param>
    /// <returns>The row; 0 where its facts are not here.</returns>
    public int RowOf(int kind, int index) => words.Length == 1 ? 0 : (int)words[(int)words[1 + kind] + index];

    /// <summary>Gets where the facts of a thing are.</summary>
    public int RowOf(Entity? thing) => thing is null || words.Length == 1 ? 0 : RowOf(thing.Type.Index, thing.Index);

    /// <summary>Gets the word in a slot.</summary>
    /// <param name="row">Where the record stands.</param>
    /// <param name="slot">The slot.</param>
    /// <returns>A <see cref="Word"/>; 0 where only the value has the fact.</returns>
    public long At(int row, int slot) => At(row, MarkOf(slot));

    /// <summary>Gets the word in a slot.</summary>
    /// <param name="row">Where the record stands.</param>
    /// <param name="mark">What <see cref="MarkOf"/> gives for the slot: whoever reads it often knows it beforehand.</param>
    public long At(int row, ulong mark)
    {
        var marks = (ulong)words[row];
        return (marks & mark) == 0 ? 0 : words[row + 1 + BitOperations.PopCount(marks & (mark - 1))];
    }

    /// <summary>Gets the mark of a slot; 0 for one that has no words.</summary>
    public static ulong MarkOf(int slot) => slot < MostMarked ? 1UL << slot : 0;

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
