using System.Buffers.Binary;

namespace Compliance.Text.Hashing;

/// <summary>A hash by which much that was read is recognised again: the SHA-256 over those of four strips of it, what is left over, and its length.</summary>
/// <remarks>
/// It is as hard to meet twice as a SHA-256, and is made here several times as fast, since the strips wait for nothing from each other: without the library of
/// the system, which takes a cold start longer to load than a megabyte takes to hash. It is a key inside the program; what is shown is a SHA-256 (<see cref="ContentHash"/>).
/// </remarks>
internal static class StripedHash
{
    private const int LongestRest = (Sha256Lanes.Lanes * Sha256.BlockBytes) - 1;

    /// <summary>Hashes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns><see cref="Sha256.Size"/> bytes.</returns>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new byte[Sha256.Size];
        Write(bytes, hash);
        return hash;
    }

    /// <summary>Hashes bytes without allocating.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="hash">Receives <see cref="Sha256.Size"/> bytes.</param>
    public static void Write(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        const int Hashes = Sha256Lanes.Lanes * Sha256.Size;
        var strip = bytes.Length / (Sha256Lanes.Lanes * Sha256.BlockBytes) * Sha256.BlockBytes;
        var rest = bytes[(Sha256Lanes.Lanes * strip)..];
        Span<byte> joined = stackalloc byte[Hashes + sizeof(long) + LongestRest];
        Sha256Lanes.Write(bytes, strip, joined[..Hashes]);
        BinaryPrimitives.WriteInt64LittleEndian(joined[Hashes..], bytes.Length);
        rest.CopyTo(joined[(Hashes + sizeof(long))..]);
        Sha256.WriteHere(joined[..(Hashes + sizeof(long) + rest.Length)], hash);
    }
}
