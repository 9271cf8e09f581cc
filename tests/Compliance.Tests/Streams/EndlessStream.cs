using System.Text;

namespace Compliance.Tests.Streams;

/// <summary>Gives the same line for ever and counts how often.</summary>
internal sealed class EndlessStream(string line) : Stream
{
    private readonly byte[] _line = Encoding.UTF8.GetBytes(line + "\n");
    private long _given;

    /// <summary>Gets how many lines were given out.</summary>
    public long Lines => Interlocked.Read(ref _given);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = buffer.Length / _line.Length;
        for (var i = 0; i < count; i++)
        {
            _line.CopyTo(buffer[(i * _line.Length)..]);
        }

        Interlocked.Add(ref _given, count);
        return count * _line.Length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
