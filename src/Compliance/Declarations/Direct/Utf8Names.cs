using System.Buffers.Binary;
using System.Text;

namespace Compliance.Declarations.Direct;

/// <summary>Finds things by names in UTF-8, without making texts of the names.</summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class Utf8Names<T>
    where T : class
{
    private readonly Entry?[] _buckets;

    /// <summary>Creates a table.</summary>
    /// <param name="names">The names; one with two meanings is left out, so that who looks for it asks elsewhere.</param>
    public Utf8Names(IEnumerable<(string Name, T Meaning)> names)
    {
        var distinct = names.Distinct().GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First()).ToList();
        _buckets = new Entry?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, distinct.Count * 2))];
        foreach (var (name, meaning) in distinct)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            ref var bucket = ref _buckets[Bucket(bytes)];
            bucket = new Entry(bytes, meaning, bucket);
        }
    }

    /// <summary>Finds what a name means.</summary>
    public T? Find(ReadOnlySpan<byte> name)
    {
        var entry = _buckets[Bucket(name)];
        while (entry is not null && !name.SequenceEqual(entry.Name))
        {
            entry = entry.Next;
        }

        return entry?.Meaning;
    }

    // Length, start and end tell the names of a vocabulary apart well enough.
    private int Bucket(ReadOnlySpan<byte> name)
    {
        var hash = (ulong)(uint)name.Length;
        if (name.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(name) ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) * 31);
        }
        else
        {
            foreach (var unit in name)
            {
                hash = (hash * 31) + unit;
            }
        }

        return (int)((hash * 0x9E37_79B9_7F4A_7C15) >> 40) & (_buckets.Length - 1);
    }

    private sealed record Entry(byte[] Name, T Meaning, Entry? Next);
}
