using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Compliance.Types.Regions;

/// <summary>Writes a register: what <see cref="RegionRegister"/> reads.</summary>
internal sealed class RegionRegisterWriter
{
    private readonly ArrayBufferWriter<byte> _heap = new();
    private readonly List<int> _head = [];

    /// <summary>Writes a register.</summary>
    /// <param name="trees">The trees, with the place of their root among the places; none is −1.</param>
    /// <param name="places">The places by code, as bytes of UTF-8 are ordered.</param>
    public static RegionRegister Write(IReadOnlyList<(RegionTree Tree, int Root)> trees, IReadOnlyList<WrittenRegion> places)
    {
        var writer = new RegionRegisterWriter();
        var words = RegionNumbering.Of(places);
        var names = new List<(byte[] Name, int At, int Owner)>();
        var rows = new List<int>();
        for (var i = 0; i < places.Count; i++)
        {
            rows.Add(writer.Text(places[i].Code).At);
            rows.Add(writer.Place(places[i], words[i], i, names));
        }

        // One place has a name once, as one in use where it is that now.
        var sorted = names.GroupBy(n => (Name: Encoding.UTF8.GetString(n.Name), Place: n.Owner >> 1)).Select(g => g.MaxBy(n => n.Owner & 1))
            .Order(Comparer<(byte[] Name, int At, int Owner)>.Create((a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name) is not 0 and var order ? order : a.Owner.CompareTo(b.Owner)))
            .ToList();
        var ends = trees.Select(t => writer.Tree(t.Tree, t.Root)).ToList();
        writer._head.AddRange([places.Count, sorted.Count, trees.Count, .. rows, .. sorted.SelectMany(n => new[] { n.At, n.Owner }), .. ends]);
        var bytes = writer.Bytes();
        return new RegionRegister(bytes, 0, bytes.Length);
    }

    private byte[] Bytes()
    {
        var bytes = new byte[(_head.Count * RegionRegister.Word) + _heap.WrittenCount];
        for (var i = 0; i < _head.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * RegionRegister.Word), _head[i]);
        }

        _heap.WrittenSpan.CopyTo(bytes.AsSpan(_head.Count * RegionRegister.Word));
        return bytes;
    }

    private int Tree(RegionTree tree, int root)
    {
        var at = _heap.WrittenCount;
        Text(tree.Id);
        Text(tree.Label.Zh);
        Text(tree.Label.En);
        Number(tree.PaddedTo);
        Number(root + 1);
        return at;
    }

    private int Place(WrittenRegion place, (int First, int Last) numbers, int index, List<(byte[] Name, int At, int Owner)> names)
    {
        var at = _heap.WrittenCount;
        Number((int)place.Trees);
        Number(numbers.First);
        if (numbers.First > 0)
        {
            Number(numbers.Last - numbers.First);
        }

        Number(place.Spells.Count);
        for (var i = 0; i < place.Spells.Count; i++)
        {
            var spell = place.Spells[i];
            var isCurrent = i == place.Spells.Count - 1 && spell.Until == RegionSpell.Always ? 1 : 0;
            Number((int)PartsOf(spell));
            Number(spell.Parent + 1);
            if (spell.From != 0)
            {
                Number(spell.From == spell.SureFrom ? spell.From : DateOnly.FromDayNumber(spell.From).Year);
            }

            if (spell.Until != RegionSpell.Always)
            {
                Number(spell.Until == spell.SureUntil ? spell.Until : DateOnly.FromDayNumber(spell.Until).Year);
            }

            foreach (var name in new[] { spell.Zh, spell.En, spell.Other })
            {
                if (name.Length > 0)
                {
                    var (start, bytes) = Text(name);
                    names.Add((bytes, start, (index << 1) | isCurrent));
                }
            }

            if (spell.Successors.Count > 0)
            {
                Number(spell.Successors.Count);
            }

            foreach (var successor in spell.Successors)
            {
                Number(successor);
            }
        }

        foreach (var name in place.FurtherNames)
        {
            var (start, bytes) = Text(name);
            names.Add((bytes, start, (index << 1) | 1));
        }

        return at;
    }

    private static RegionParts PartsOf(WrittenSpell spell) =>
        (spell.From == 0 ? RegionParts.None : spell.From == spell.SureFrom ? RegionParts.From : RegionParts.From | RegionParts.FromYear)
        | (spell.Until == RegionSpell.Always ? RegionParts.None : spell.Until == spell.SureUntil ? RegionParts.Until : RegionParts.Until | RegionParts.UntilYear)
        | (spell.Zh.Length == 0 ? RegionParts.None : RegionParts.Zh)
        | (spell.En.Length == 0 ? RegionParts.None : RegionParts.En)
        | (spell.Other.Length == 0 ? RegionParts.None : RegionParts.Other)
        | (spell.Successors.Count == 0 ? RegionParts.None : RegionParts.Successors);

    private (int At, byte[] Utf8) Text(string text)
    {
        var (at, utf8) = (_heap.WrittenCount, Encoding.UTF8.GetBytes(text));
        Number(utf8.Length);
        _heap.Write(utf8);
        return (at, utf8);
    }

    private void Number(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            _heap.Write([(byte)(rest < 0x80 ? rest : rest | 0x80)]);
            if (rest < 0x80)
            {
                return;
            }
        }
    }
}
