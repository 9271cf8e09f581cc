using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Compliance.Text;

namespace Compliance.Types.Regions;

/// <summary>The places of all registered trees, in one piece of memory; a place is decoded when it is first asked for.</summary>
/// <remarks>
/// The numbers of places, names and trees; for each place, by code, where its code and its data are; for each name, by name, where
/// it is and whose; for each tree where it is; then what these point at. Thread-safe.
/// </remarks>
public sealed class RegionRegister
{
    internal const int Word = sizeof(int);
    internal const int HeadWords = 3;

    private const int PairWords = 2;

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _length;
    private readonly int _places;
    private readonly int _names;
    private readonly int _trees;
    private readonly int _heap;
    private readonly int _count;
    private readonly int _nameCount;
    private readonly int _treeCount;
    private Region?[]? _decoded;
    private (RegionTree Tree, int Root)[]? _decodedTrees;

    /// <summary>Opens a register.</summary>
    /// <param name="bytes">What <see cref="RegionRegisterWriter"/> wrote, and perhaps more.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">The number of bytes it takes.</param>
    internal RegionRegister(byte[] bytes, int start, int length)
    {
        _bytes = bytes;
        _start = start;
        _length = length;
        _count = Int(start);
        _nameCount = Int(start + Word);
        _treeCount = Int(start + (2 * Word));
        _places = start + (HeadWords * Word);
        _names = _places + (_count * PairWords * Word);
        _trees = _names + (_nameCount * PairWords * Word);
        _heap = _trees + (_treeCount * Word);
    }

    /// <summary>Gets a register without places.</summary>
    public static RegionRegister Empty { get; } = new(new byte[HeadWords * Word], 0, HeadWords * Word);

    /// <summary>Gets the number of places, those no longer in use included.</summary>
    public int Count => _count;

    /// <summary>Gets the trees in the order of their files.</summary>
    public ImmutableArray<RegionTree> Trees => [.. AllTrees.Select(t => t.Tree)];

    /// <summary>Gets the bytes, for a form.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_start, _length);

    private (RegionTree Tree, int Root)[] AllTrees => _decodedTrees ??= [.. Enumerable.Range(0, _treeCount).Select(Tree)];

    /// <summary>Finds a place by its code, as registered.</summary>
    public Region? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(code.Length, 64))];
        if (code.Length > 64)
        {
            return null;
        }

        utf8 = utf8[..Encoding.UTF8.GetBytes(code, utf8)];
        var place = Search(_places, _count, utf8);
        return place < _count && TextAt(_places, place).SequenceEqual(utf8) ? At(place) : null;
    }

    /// <summary>Finds the places of a name in any registered language, those in use first; where there is one in use, only these.</summary>
    /// <param name="name">The name by itself, exactly.</param>
    /// <param name="tree">The tree they are to be in; <see langword="null"/> for any.</param>
    public ImmutableArray<Region> Named(string name, string? tree)
    {
        var (current, former) = AllNamed(name, tree);
        return [.. current.Count > 0 ? current : former];
    }

    /// <summary>Finds the places of a name, those that have it now and those that had it.</summary>
    internal (List<Region> Current, List<Region> Former) AllNamed(string name, string? tree)
    {
        ArgumentNullException.ThrowIfNull(name);
        var utf8 = Encoding.UTF8.GetBytes(name);
        var (current, former) = (new List<Region>(), new List<Region>());
        for (var i = Search(_names, _nameCount, utf8); i < _nameCount && TextAt(_names, i).SequenceEqual(utf8); i++)
        {
            var owner = Int(_names + (((i * PairWords) + 1) * Word));
            var (region, list) = (At(owner >> 1), (owner & 1) != 0 ? current : former);
            if ((tree is null || region.IsIn(tree)) && !list.Contains(region))
            {
                list.Add(region);
            }
        }

        return (current, former);
    }

    /// <summary>Gets all places of a tree, by code.</summary>
    /// <param name="tree">The tree; <see langword="null"/> for all.</param>
    public IEnumerable<Region> All(string? tree)
    {
        for (var i = 0; i < _count; i++)
        {
            if (tree is null || At(i).IsIn(tree))
            {
                yield return At(i);
            }
        }
    }

    /// <summary>Gets the tree of an id.</summary>
    public RegionTree? FindTree(string id) => Array.Find(AllTrees, t => t.Tree.Id == id).Tree;

    /// <summary>Gets a place by its place in the register.</summary>
    internal Region At(int index)
    {
        var decoded = _decoded ?? Interlocked.CompareExchange(ref _decoded, new Region?[_count], null) ?? _decoded!;
        return decoded[index] ?? Interlocked.CompareExchange(ref decoded[index], new Region(this, index, Encoding.UTF8.GetString(TextAt(_places, index))), null) ?? decoded[index]!;
    }

    /// <summary>Gets the bit of a tree; none for an unknown one.</summary>
    internal uint MaskOf(string tree) => Array.FindIndex(AllTrees, t => t.Tree.Id == tree) is >= 0 and var place ? 1u << place : 0;

    /// <summary>Gets the one place at the top of a tree; without a tree, of the only one there is.</summary>
    internal Region? WholeOf(string? tree)
    {
        var all = AllTrees;
        var place = tree is null ? all.Length == 1 ? 0 : -1 : Array.FindIndex(all, t => t.Tree.Id == tree);
        return place >= 0 && all[place].Root is >= 0 and var root ? At(root) : null;
    }

    /// <summary>Decodes a place.</summary>
    internal (uint Trees, long Word, RegionSpell[] Spells) Read(int index)
    {
        var reader = new RegionBytes(_bytes, _heap + Int(_places + (((index * PairWords) + 1) * Word)));
        var trees = (uint)reader.Number();
        var first = reader.Number();
        var word = first == 0 ? -1 : RegionWord.Of(first, first + reader.Number());
        var spells = new RegionSpell[reader.Number()];
        for (var i = 0; i < spells.Length; i++)
        {
            spells[i] = Spell(ref reader);
        }

        return (trees, word, spells);
    }

    private RegionSpell Spell(ref RegionBytes reader)
    {
        var parts = (RegionParts)reader.Number();
        var parent = reader.Number();
        var (from, sureFrom) = !parts.HasFlag(RegionParts.From) ? (0, 0) : Days(reader.Number(), parts.HasFlag(RegionParts.FromYear));
        var (sureUntil, until) = (RegionSpell.Always, RegionSpell.Always);
        if (parts.HasFlag(RegionParts.Until))
        {
            var isYear = parts.HasFlag(RegionParts.UntilYear);
            (sureUntil, until) = Days(reader.Number(), isYear);
            sureUntil -= isYear ? 1 : 0;
        }

        var zh = parts.HasFlag(RegionParts.Zh) ? reader.Text() : string.Empty;
        var en = parts.HasFlag(RegionParts.En) ? reader.Text() : string.Empty;
        var other = parts.HasFlag(RegionParts.Other) ? reader.Text() : string.Empty;
        var successors = parts.HasFlag(RegionParts.Successors) ? new int[reader.Number()] : [];
        for (var i = 0; i < successors.Length; i++)
        {
            successors[i] = reader.Number();
        }

        return new RegionSpell(parent == 0 ? null : At(parent - 1), from, sureFrom, sureUntil, until, zh, en, other, successors);
    }

    // The first and the last day of a year, or a day.
    private static (int First, int Last) Days(int number, bool isYear) =>
        isYear ? (new DateOnly(number, 1, 1).DayNumber, new DateOnly(number, 12, 31).DayNumber) : (number, number);

    private (RegionTree Tree, int Root) Tree(int index)
    {
        var reader = new RegionBytes(_bytes, _heap + Int(_trees + (index * Word)));
        return (new RegionTree(reader.Text(), new LocalizedText(reader.Text(), reader.Text()), reader.Number()), reader.Number() - 1);
    }

    // The first that is not before.
    private int Search(int table, int count, ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (TextAt(table, middle).SequenceCompareTo(text) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ReadOnlySpan<byte> TextAt(int table, int index)
    {
        var reader = new RegionBytes(_bytes, _heap + Int(table + (index * PairWords * Word)));
        return reader.Utf8();
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
}
