using System.Buffers;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Streams;

/// <summary>Whole lines of a stream that follow each other, in a rented buffer.</summary>
/// <param name="buffer">The buffer; it goes back with <see cref="Return"/>.</param>
/// <param name="length">How much of it is filled.</param>
/// <param name="firstLine">The number of the first line.</param>
internal sealed class LineBlock(byte[] buffer, int length, int firstLine)
{
    /// <summary>Gets the number of the first line.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>Gets why the block holds no declarations, with its place; it then holds the start of one line, to show it.</summary>
    public Func<SourceSpan, Diagnostic>? Fault { get; init; }

    /// <summary>Gets the lines with their ends.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Gives the buffer back.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(buffer);
}
