using System.Runtime.InteropServices;
using Compliance.Text;
using Microsoft.Win32.SafeHandles;

namespace Compliance.Cli.Native;

/// <summary>Writes to a descriptor of Unix. Writing goes on where the descriptor is, as that of every program of a shell script does.</summary>
/// <param name="descriptor">The descriptor.</param>
/// <param name="isOwned">Whether it is closed with this. A standard stream is written to again.</param>
/// <param name="name">What it is called in messages.</param>
internal sealed class DescriptorStream(SafeFileHandle descriptor, bool isOwned, string name) : OutputStream
{
    private static readonly LocalizedText ReaderGone = new("读取的一方已经关闭", "its reader has closed it");

    private readonly FileStatus? _status = FileStatus.Of((int)descriptor.DangerousGetHandle());

    /// <inheritdoc/>
    public override long Arrived => _status switch
    {
        { IsPipe: true } => Unread is { } unread ? Math.Max(0, Accepted - unread) : 0,
        null or { IsSocket: true } => 0,
        _ => Accepted,
    };

    // What is in the pipe stays countable as long as it is open on this side.
    private int? Unread => OperatingSystem.IsLinux() && Libc.Control(descriptor, Libc.UnreadBytes, out var unread) == 0 ? unread : null;

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Libc.Write(descriptor, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                Accepted += written;
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == Libc.WouldBlock)
            {
                Poll(Libc.Writable, milliseconds: -1);
            }
            else if (error != Libc.InterruptedCall)
            {
                throw new OutputStreamException(name, error == Libc.BrokenPipe ? ReaderGone : LocalizedText.Same(Marshal.GetPInvokeErrorMessage(error)));
            }
        }
    }

    /// <inheritdoc/>
    public override void ThrowIfAbandoned()
    {
        if (Accepted > 0 && _status is { IsPipe: true } && (Poll(asked: 0, milliseconds: 0) & Libc.ErrorOrHangUp) != 0 && Unread is not 0)
        {
            throw new OutputStreamException(name, ReaderGone);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (isOwned)
        {
            descriptor.Dispose();
        }

        base.Dispose(disposing);
    }

    private short Poll(short asked, int milliseconds)
    {
        var polled = new PolledDescriptor { Descriptor = (int)descriptor.DangerousGetHandle(), Asked = asked };
        return Libc.Poll(ref polled, 1, milliseconds) > 0 ? polled.Answered : (short)0;
    }
}
