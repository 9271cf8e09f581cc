using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Compliance.Text.Hashing;

namespace Compliance.Text;

/// <summary>The hash by which equal texts are recognised: the SHA-256 in UTF-8, in lower-case hexadecimal.</summary>
internal sealed class ContentHash : IDisposable
{
    // What is shorter is hashed in one piece.
    private const int Enough = 1 << 16;

    private readonly ArrayBufferWriter<byte> _waiting = new();
    private IncrementalHash? _hash;

    /// <summary>Gets the hash of a text.</summary>
    public static string Of(string text) => Hexadecimal.Of(Sha256.Of(Encoding.UTF8.GetBytes(text)));

    /// <summary>Gets the hash of several texts, such as the paths and contents of files, in their order.</summary>
    public static string OfParts(IEnumerable<string> parts)
    {
        using var hash = new ContentHash();
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return hash.Finish();
    }

    /// <summary>Adds a text and a zero byte, which ends each part, so that no two lists of parts are equal when joined.</summary>
    public void Add(string part)
    {
        Write(part, _waiting);
        FlushMany();
    }

    /// <summary>Gets the hash of what was added.</summary>
    public string Finish()
    {
        if (_hash is null)
        {
            return Hexadecimal.Of(Sha256.Of(_waiting.WrittenSpan));
        }

        _hash.AppendData(_waiting.WrittenSpan);
        return Hexadecimal.Of(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose() => _hash?.Dispose();

    /// <summary>Writes a text and its end, as <see cref="Add(string)"/> hashes it.</summary>
    public static void Write(string part, ArrayBufferWriter<byte> output)
    {
        var room = output.GetSpan(Encoding.UTF8.GetMaxByteCount(part.Length) + 1);
        var length = Encoding.UTF8.GetBytes(part, room);
        room[length] = 0;
        output.Advance(length + 1);
    }

    private void FlushMany()
    {
        if (_waiting.WrittenCount >= Enough)
        {
            _hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _hash.AppendData(_waiting.WrittenSpan);
            _waiting.ResetWrittenCount();
        }
    }
}
