namespace Compliance.Tests;

/// <summary>A stream that refuses every synchronous call, as a server's does, and counts what it is given at once.</summary>
internal sealed class AsyncOnlyStream(Stream inner) : Stream
{
    /// <summary>Gets the most bytes that were written in one call.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Gets the number of calls of a write.</summary>
    public int Writes { get; private set; }

    /// <summary>Gets or sets what happens after each write.</summary>
    public Action Written { get; set; } = () => { };

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => inner.ReadAsync(buffer, offset, count, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await inner.WriteAsync(buffer, cancellationToken);
        MostAtOnce = Math.Max(MostAtOnce, buffer.Length);
        Writes++;
        Written();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => throw Refusal();

    public override int Read(byte[] buffer, int offset, int count) => throw Refusal();

    public override int Read(Span<byte> buffer) => throw Refusal();

    public override void Write(byte[] buffer, int offset, int count) => throw Refusal();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Refusal();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Refusal() => new("Synchronous operations are disallowed.");
}
