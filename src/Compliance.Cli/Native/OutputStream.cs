namespace Compliance.Cli.Native;

/// <summary>A stream that is written to as it comes, and that knows how much of it arrived: a standard stream, a device, a pipe.</summary>
internal abstract class OutputStream : Stream
{
    /// <summary>Gets how many bytes the system took.</summary>
    public long Accepted { get; protected set; }

    /// <summary>Gets how many bytes surely arrived: in a file or a device, or at who reads the pipe. 0 where nobody can tell.</summary>
    public abstract long Arrived { get; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Throws if something that was written can no longer be read, because the reader is gone.</summary>
    /// <exception cref="OutputStreamException">Something was lost.</exception>
    public abstract void ThrowIfAbandoned();

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is held back.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public abstract override void Write(ReadOnlySpan<byte> buffer);
}
