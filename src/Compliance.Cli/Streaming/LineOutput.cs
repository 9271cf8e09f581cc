namespace Compliance.Cli.Streaming;

/// <summary>Writes lines to a stream, and never a part of one: what was written can be gone on with.</summary>
/// <param name="output">The stream; it stays open.</param>
internal sealed class LineOutput(Stream output) : IDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly RentedBuffer _waiting = new();
    private int _waitingLine;

    /// <summary>Gets the number of the last line of the input whose findings have left.</summary>
    public int LastLine { get; private set; }

    /// <summary>Takes the findings of a line.</summary>
    public void Write(int line, ReadOnlySpan<byte> json)
    {
        json.CopyTo(_waiting.GetSpan(json.Length));
        _waiting.Advance(json.Length);
        Pass(line);
        if (_waiting.Written.Length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Takes note of a line that has no findings to write.</summary>
    public void Pass(int line) => _waitingLine = line;

    /// <summary>Flushes the buffered lines, so that a process that reads along need not wait for more.</summary>
    public void Flush()
    {
        if (!_waiting.Written.IsEmpty)
        {
            output.Write(_waiting.Written);
            output.Flush();
            _waiting.Clear();
        }

        LastLine = Math.Max(LastLine, _waitingLine);
    }

    /// <inheritdoc/>
    public void Dispose() => _waiting.Dispose();
}
