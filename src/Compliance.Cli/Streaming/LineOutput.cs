using Compliance.Cli.Native;
using Compliance.Cli.Usage;

namespace Compliance.Cli.Streaming;

/// <summary>Writes lines to a stream, and never a part of one: what was written can be gone on with.</summary>
/// <param name="output">The stream; it stays open.</param>
/// <param name="name">What it is called in messages.</param>
internal sealed class LineOutput(Stream output, string name) : IDisposable
{
    private const int FlushAt = 64 * 1024;

    // More than pipes hold, unless somebody enlarged one on purpose; what is then not known counts as not arrived.
    private const int Remembered = 2 * 1024 * 1024;

    private readonly RentedBuffer _waiting = new();
    private readonly Queue<(long End, int Line)> _ends = new();
    private readonly OutputStream? _counting = output as OutputStream;
    private readonly long _start = (output as OutputStream)?.Accepted ?? 0;
    private (long End, int Line) _forgotten;
    private (long End, int Line) _newest;
    private bool _isBroken;

    /// <summary>Gets the number of the last line of the input whose findings have left.</summary>
    public int LastLine { get; private set; }

    /// <summary>Gets the number of the last line of the input whose findings have surely arrived; never more than is known.</summary>
    public int LastArrived
    {
        get
        {
            if (_counting is null)
            {
                return LastLine;
            }

            var arrived = _counting.Arrived - _start;
            var known = _ends.Prepend(_forgotten).Append(_newest).TakeWhile(e => e.End <= arrived);
            return known.LastOrDefault().Line;
        }
    }

    /// <summary>Takes the findings of a line.</summary>
    /// <exception cref="OutputStreamException">They cannot be written.</exception>
    public void Write(int line, ReadOnlySpan<byte> json)
    {
        json.CopyTo(_waiting.GetSpan(json.Length));
        _waiting.Advance(json.Length);
        Remember(line, json.Length);
        if (_waiting.Written.Length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Takes note of a line that has no findings to write.</summary>
    public void Pass(int line) => _newest.Line = line;

    /// <summary>Flushes the buffered lines, so that a process that reads along need not wait for more.</summary>
    /// <exception cref="OutputStreamException">They cannot be written. Nothing is written after that.</exception>
    public void Flush()
    {
        if (_isBroken)
        {
            return;
        }

        if (!_waiting.Written.IsEmpty)
        {
            // How much of it was written is not known then, and a part written twice would be no line.
            _isBroken = true;
            Send();
            _waiting.Clear();
            _isBroken = false;
        }

        LastLine = Math.Max(LastLine, _newest.Line);
    }

    /// <inheritdoc/>
    public void Dispose() => _waiting.Dispose();

    private void Send()
    {
        try
        {
            output.Write(_waiting.Written);
            output.Flush();
        }
        catch (IOException failure) when (failure is not OutputStreamException)
        {
            throw new OutputStreamException(name, UsageErrors.SystemReason(failure));
        }
    }

    private void Remember(int line, int length)
    {
        if (_counting is not null)
        {
            _ends.Enqueue(_newest);
            while (_ends.Peek().End < _newest.End - Remembered)
            {
                _forgotten = _ends.Dequeue();
            }
        }

        _newest = (_newest.End + length, line);
    }
}
