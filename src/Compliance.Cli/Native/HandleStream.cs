using System.Runtime.InteropServices;
using Compliance.Text;
using Microsoft.Win32.SafeHandles;

namespace Compliance.Cli.Native;

/// <summary>Writes to a handle of Windows that is no console: a file or a pipe.</summary>
/// <param name="handle">The handle.</param>
/// <param name="isOwned">Whether it is closed with this. A standard stream is written to again.</param>
/// <param name="name">What it is called in messages.</param>
internal sealed class HandleStream(SafeFileHandle handle, bool isOwned, string name) : OutputStream
{
    /// <summary>Gets 0: how much of a pipe was read is not told to who writes.</summary>
    public override long Arrived => 0;

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (!Kernel32.Write(handle, buffer, buffer.Length, out var written, overlapped: 0))
            {
                throw new OutputStreamException(name, LocalizedText.Same(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())));
            }

            Accepted += written;
            buffer = buffer[written..];
        }
    }

    /// <inheritdoc/>
    public override void ThrowIfAbandoned()
    {
        // Windows does not tell.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (isOwned)
        {
            handle.Dispose();
        }

        base.Dispose(disposing);
    }
}
