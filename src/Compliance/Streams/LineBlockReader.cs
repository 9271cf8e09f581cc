using System.Buffers;
using Compliance.Diagnostics;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Streams;

/// <summary>Cuts a stream of bytes into blocks of whole lines. What it holds is one block, or one line where that is longer.</summary>
/// <param name="input">The stream; it stays open.</param>
/// <param name="blockBytes">How large a block is, unless a line is longer.</param>
/// <param name="maxLineBytes">How long a line may be.</param>
/// <param name="after">How many lines are skipped at the start.</param>
internal sealed class LineBlockReader(Stream input, int blockBytes, long maxLineBytes, int after)
{
    // What is kept of a line that cannot be read, to show which it is.
    private const int Shown = 256;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(blockBytes);
    private int _filled;
    private int _searched;
    private int _line = 1;
    private bool _begun;
    private bool _ended;

    /// <summary>Reads the next lines: as soon as there is a whole one, whatever the stream gives at a time.</summary>
    /// <returns>The lines, or <see langword="null"/> at the end of the stream.</returns>
    public async ValueTask<LineBlock?> ReadAsync(CancellationToken cancellationToken)
    {
        while (!_ended)
        {
            try
            {
                if (await NextAsync(cancellationToken).ConfigureAwait(false) is { } block)
                {
                    return block;
                }
            }
            catch (IOException e)
            {
                return Unreadable(place => FileDiagnostics.FileUnreadable(place, e.Message));
            }
        }

        return null;
    }

    private async ValueTask<LineBlock?> NextAsync(CancellationToken cancellationToken)
    {
        if (!_begun || _searched == _filled)
        {
            var read = await ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
            _filled += read;
            _ended = read == 0;
        }

        if (!_begun && Begin() is { } unreadable)
        {
            return unreadable;
        }

        if (!_begun || _ended)
        {
            return _ended && _filled > 0 ? Take(_filled) : null;
        }

        var end = _buffer.AsSpan(_searched, _filled - _searched).LastIndexOf((byte)'\n') + _searched + 1;
        if (end > _searched)
        {
            return Take(end);
        }

        _searched = _filled;
        return _filled == _buffer.Length ? await GrowOrDropAsync(cancellationToken).ConfigureAwait(false) : null;
    }

    // An encoding shows in the first bytes, and a byte order mark has its place before the first line only.
    private LineBlock? Begin()
    {
        const int Enough = 4;
        _begun = _ended || _filled >= Enough;
        if (_begun && EncodingSignature.Detect(_buffer.AsSpan(0, _filled)) is { } encoding)
        {
            return Unreadable(place => FileDiagnostics.UnsupportedEncoding(place, encoding));
        }

        if (_begun && _buffer.AsSpan(0, _filled).StartsWith("\uFEFF"u8))
        {
            _filled -= 3;
            _buffer.AsSpan(3, _filled).CopyTo(_buffer);
        }

        return null;
    }

    // The lines before "end" become a block; the start of the next line moves to a new buffer.
    private LineBlock? Take(int end)
    {
        var start = 0;
        while (_line <= after && start < end)
        {
            var length = _buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = length < 0 ? end : start + length + 1;
            _line++;
        }

        if (start == end)
        {
            Drop(end);
            return null;
        }

        var full = _buffer;
        var rest = _filled - end;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(blockBytes, rest + 1));
        full.AsSpan(end, rest).CopyTo(_buffer);
        _filled = rest;
        _searched = rest;
        full.AsSpan(start, end - start).CopyTo(full);
        var block = new LineBlock(full, end - start, _line);
        _line += block.Bytes.Count((byte)'\n');
        return block;
    }

    private async ValueTask<LineBlock?> GrowOrDropAsync(CancellationToken cancellationToken)
    {
        if (_filled <= maxLineBytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
            return null;
        }

        var shown = ArrayPool<byte>.Shared.Rent(Shown);
        _buffer.AsSpan(0, Shown).CopyTo(shown);
        long length = 0;
        var end = -1;
        while (end < 0 && !_ended)
        {
            length += _filled;
            _filled = await ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
            _ended = _filled == 0;
            end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        }

        length += Math.Max(end, 0);
        Drop(end + 1);
        var block = new LineBlock(shown, Shown, _line++) { Fault = place => FileDiagnostics.LineTooLong(place, length, maxLineBytes) };
        return block.FirstLine > after ? block : null;
    }

    // Reading standard input cannot be cancelled while it waits for data; the read is then abandoned.
    private Task<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) =>
        input.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken);

    private void Drop(int count)
    {
        _filled -= count;
        _searched = 0;
        _buffer.AsSpan(count, _filled).CopyTo(_buffer);
    }

    private LineBlock Unreadable(Func<SourceSpan, Diagnostic> fault)
    {
        _ended = true;
        return new LineBlock(ArrayPool<byte>.Shared.Rent(Shown), 0, _line) { Fault = fault };
    }
}
