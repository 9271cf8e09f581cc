using System.Buffers.Binary;
using System.Text;

namespace Compliance.Declarations.Direct;

/// <summary>Finds things by names in UTF-8, without making texts of the names.</summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class Utf8Names<T>
    where T : class
{
    private readonly Entry?[] _buckets;
    private Entry? _first;

    /// <summary>Creates a table.</summary>
    /// <param name="names">The names; one with two meanings is left out, so that the binder decides.</param>
    public Utf8Names(List<DirectName<T>> names)
    {
        var meanings = new Dictionary<string, object?>(names.Count, StringComparer.Ordinal);
        foreach (var (name, meaning) in names)
        {
            meanings[name] = meanings.TryGetValue(name, out var known) && !meaning.Equals(known) ? null : meaning;
        }

        _buckets = new Entry?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, meanings.Count * 2))];
        foreach (var (name, meaning) in meanings)
        {
            if (meaning is not null)
            {
                var bytes = Encoding.UTF8.GetBytes(name);
                ref var bucket = ref _buckets[Bucket(bytes)];
                bucket = new Entry(bytes, (T)meaning, bucket);
            }
        }
    }

    /// <summary>Finds what a name means.</summary>
    public T? Find(ReadOnlySpan<byte> name) => Locate(name)?.Meaning;

    /// <summary>Finds a name that comes after another. Programs write the same names in the same order, so the one that followed last time is tried first.</summary>
    /// <param name="before">The name before, or <see langword="null"/> at the start.</param>
    /// <param name="name">The name.</param>
    public Entry? FindAfter(Entry? before, ReadOnlySpan<byte> name)
    {
        var expected = before is null ? _first : before.Follower;
        if (expected is not null && name.SequenceEqual(expected.Name))
        {
            return expected;
        }

        // Threads may overwrite each other's guess; a wrong one costs a table lookup.
        var found = Locate(name);
        if (before is null)
        {
            _first = found;
        }
        else
        {
            before.Follower = found;
        }

        return found;
    }

    private Entry? Locate(ReadOnlySpan<byte> name)
    {
        var entry = _buckets[Bucket(name)];
        while (entry is not null && !name.SequenceEqual(entry.Name))
        {
            entry = entry.Next;
        }

        return entry;
    }

    // Length, start and end distinguish the names of a vocabulary well enough.
    private int Bucket(ReadOnlySpan<byte> name)
    {
        var hash = (ulong)(uint)name.Length;
        if (name.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(name) ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) * 31);
        }
        else if (name.Length >= 4)
        {
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(name) ^ ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32);
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

    /// <summary>A name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="next">The next name of the same bucket.</param>
    internal sealed class Entry(byte[] name, T meaning, Entry? next)
    {
        public byte[] Name { get; } = name;

        public T Meaning { get; } = meaning;

        public Entry? Next { get; } = next;

        /// <summary>Gets or sets the name that came after it last time.</summary>
        public Entry? Follower { get; set; }
    }
}
