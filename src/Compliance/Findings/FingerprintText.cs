using System.Buffers;
using System.Text;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>The text a fingerprint is the hash of, in UTF-8 and in a rented buffer.</summary>
internal ref struct FingerprintText()
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);
    private int _written;

    /// <summary>Gets the text.</summary>
    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _written);

    /// <summary>Adds a text and what follows it.</summary>
    public void Add(string? text, string after)
    {
        Add(text);
        Add(after);
    }

    /// <summary>Adds a day and the end of a line.</summary>
    public void Add(DateOnly day)
    {
        Span<char> text = stackalloc char[IsoDay.Length + 1];
        IsoDay.Write(day, text);
        text[^1] = '\n';
        Add(text);
    }

    /// <summary>Gives the buffer back.</summary>
    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Add(scoped ReadOnlySpan<char> text)
    {
        var most = _written + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(most, _bytes.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _written += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_written));
    }
}
