using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Compliance.Text.Hashing;

/// <summary>The SHA-256 (FIPS 180-4) of four strips of equal length side by side, each in its lane of a vector.</summary>
internal static class Sha256Lanes
{
    /// <summary>How many strips there are.</summary>
    public const int Lanes = 4;

    private const int Words = Sha256.BlockBytes / sizeof(uint);

    /// <summary>Hashes strips that lie one after the other.</summary>
    /// <param name="bytes">The strips; what follows them is not looked at.</param>
    /// <param name="strip">How many bytes each has: whole blocks (<see cref="Sha256.BlockBytes"/>).</param>
    /// <param name="hashes">Receives their hashes, <see cref="Sha256.Size"/> bytes each.</param>
    public static void Write(ReadOnlySpan<byte> bytes, int strip, Span<byte> hashes)
    {
        Span<Vector128<uint>> state = stackalloc Vector128<uint>[Sha256.Start.Length];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = Vector128.Create(Sha256.Start[i]);
        }

        Span<Vector128<uint>> words = stackalloc Vector128<uint>[Sha256.Constants.Length];
        for (var at = 0; at < strip; at += Sha256.BlockBytes)
        {
            for (var i = 0; i < Words; i++)
            {
                var word = at + (i * sizeof(uint));
                words[i] = Vector128.Create(
                    BinaryPrimitives.ReadUInt32BigEndian(bytes[word..]),
                    BinaryPrimitives.ReadUInt32BigEndian(bytes[(word + strip)..]),
                    BinaryPrimitives.ReadUInt32BigEndian(bytes[(word + (2 * strip))..]),
                    BinaryPrimitives.ReadUInt32BigEndian(bytes[(word + (3 * strip))..]));
            }

            Add(words, state);
        }

        // After whole blocks comes one of a bit, and how many bits there were.
        words[..Words].Clear();
        words[0] = Vector128.Create(0x80000000);
        words[Words - 2] = Vector128.Create((uint)((ulong)strip >> 29));
        words[Words - 1] = Vector128.Create((uint)strip << 3);
        Add(words, state);
        for (var lane = 0; lane < Lanes; lane++)
        {
            for (var i = 0; i < state.Length; i++)
            {
                BinaryPrimitives.WriteUInt32BigEndian(hashes[((lane * Sha256.Size) + (i * sizeof(uint)))..], state[i][lane]);
            }
        }
    }

    private static void Add(Span<Vector128<uint>> words, Span<Vector128<uint>> state)
    {
        for (var i = Words; i < words.Length; i++)
        {
            var (far, near) = (words[i - 15], words[i - 2]);
            var small = Rotated(far, 7) ^ Rotated(far, 18) ^ (far >>> 3);
            var large = Rotated(near, 17) ^ Rotated(near, 19) ^ (near >>> 10);
            words[i] = words[i - 16] + small + words[i - 7] + large;
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            // The same choice and majority as in Sha256, with an operation less.
            var first = h + (Rotated(e, 6) ^ Rotated(e, 11) ^ Rotated(e, 25)) + (g ^ (e & (f ^ g))) + Vector128.Create(Sha256.Constants[i]) + words[i];
            var second = (Rotated(a, 2) ^ Rotated(a, 13) ^ Rotated(a, 22)) + ((a & b) | (c & (a | b)));
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

    private static Vector128<uint> Rotated(Vector128<uint> words, int bits) => (words >>> bits) | (words << (32 - bits));
}
