using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace Compliance.Text.Hashing;

/// <summary>The SHA-256 of bytes (FIPS 180-4), by which equal contents are recognised.</summary>
/// <remarks>
/// The framework leaves it to a library of the system, which takes a program that hashes a few kilobytes a fifth of the time of an empty program
/// to load. So the first are hashed here; the framework hashes what is long, and what follows.
/// </remarks>
internal static class Sha256
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = 32;

    // As long as loading the library takes.
    private const int Few = 256 * 1024;
    private const int Rounds = 64;

    /// <summary>How many bytes are hashed at once.</summary>
    internal const int BlockBytes = 64;

    private static int _hashed;

    /// <summary>Gets the state before the first block.</summary>
    internal static ReadOnlySpan<uint> Start =>
        [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];

    /// <summary>Gets what each round adds.</summary>
    internal static ReadOnlySpan<uint> Constants =>
    [
        0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
        0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
        0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
        0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
        0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
        0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
        0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
        0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
    ];

    /// <summary>Hashes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns><see cref="Size"/> bytes.</returns>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new byte[Size];
        Write(bytes, hash);
        return hash;
    }

    /// <summary>Hashes bytes without allocating.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="hash">Receives <see cref="Size"/> bytes.</param>
    /// <exception cref="ArgumentException">There is room for fewer bytes.</exception>
    public static void Write(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        if (hash.Length < Size)
        {
            throw new ArgumentException($"A hash takes {Size} bytes; there is room for {hash.Length}.", nameof(hash));
        }

        // Threads may lose each other's count: it only says about when the library is worth it.
        if (_hashed > Few || bytes.Length > Few)
        {
            SHA256.HashData(bytes, hash);
            return;
        }

        _hashed += bytes.Length + BlockBytes;
        WriteHere(bytes, hash);
    }

    /// <summary>Hashes bytes without the library of the system.</summary>
    internal static void WriteHere(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        Span<uint> state = stackalloc uint[Size / sizeof(uint)];
        Start.CopyTo(state);
        var rest = bytes;
        for (; rest.Length >= BlockBytes; rest = rest[BlockBytes..])
        {
            Add(rest[..BlockBytes], state);
        }

        // The rest, a bit, and how many bits there were at the end of the last block.
        Span<byte> last = stackalloc byte[2 * BlockBytes];
        last.Clear();
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        var end = rest.Length + 1 + sizeof(ulong) <= BlockBytes ? BlockBytes : 2 * BlockBytes;
        BinaryPrimitives.WriteUInt64BigEndian(last[(end - sizeof(ulong))..], (ulong)bytes.Length * 8);
        Add(last[..BlockBytes], state);
        if (end > BlockBytes)
        {
            Add(last[BlockBytes..], state);
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(i * sizeof(uint))..], state[i]);
        }
    }

    private static void Add(ReadOnlySpan<byte> block, Span<uint> state)
    {
        Span<uint> words = stackalloc uint[Rounds];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            var (far, near) = (words[i - 15], words[i - 2]);
            var small = BitOperations.RotateRight(far, 7) ^ BitOperations.RotateRight(far, 18) ^ (far >> 3);
            var large = BitOperations.RotateRight(near, 17) ^ BitOperations.RotateRight(near, 19) ^ (near >> 10);
            words[i] = words[i - 16] + small + words[i - 7] + large;
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
