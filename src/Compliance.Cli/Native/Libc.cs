using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Compliance.Cli.Native;

/// <summary>
/// What the framework does not offer on Unix: to be told that nobody reads a pipe any more (its console stream says that all was
/// written), which descriptors were handed over, and what kind of file a path names.
/// </summary>
internal static partial class Libc
{
    public const int InterruptedCall = 4;
    public const int Busy = 16;
    public const int BrokenPipe = 32;
    public const int GetDescriptorFlags = 1;
    public const int CloseOnExec = 1;
    public const short Writable = 4;
    public const short ErrorOrHangUp = 8 | 16;
    public const int Terminate = 15;
    public const int CurrentFolder = -100;
    public const int OfDescriptor = 0x1000;

    /// <summary>Linux only.</summary>
    public const nuint UnreadBytes = 0x541B;

    private const string Library = "libc";

    /// <summary>Gets the number of "would block", which differs between systems.</summary>
    public static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(SafeFileHandle descriptor, ReadOnlySpan<byte> bytes, nuint count);

    [LibraryImport(Library, EntryPoint = "poll")]
    public static partial int Poll(ref PolledDescriptor descriptor, nuint count, int milliseconds);

    [LibraryImport(Library, EntryPoint = "fcntl")]
    public static partial int Control(int descriptor, int command);

    [LibraryImport(Library, EntryPoint = "ioctl")]
    public static partial int Control(SafeFileHandle descriptor, nuint request, out int value);

    [LibraryImport(Library, EntryPoint = "fchown")]
    public static partial int ChangeOwner(SafeFileHandle descriptor, uint user, uint group);

    [LibraryImport(Library, EntryPoint = "kill", SetLastError = true)]
    public static partial int Signal(int process, int signal);

    /// <summary>Linux: the same layout on every processor.</summary>
    [LibraryImport(Library, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int StatusOnLinux(int folder, string path, int flags, uint mask, Span<byte> status);

    /// <summary>macOS on ARM: the layout with 64-bit inodes is the only one.</summary>
    [LibraryImport(Library, EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int StatusOnMac(string path, Span<byte> status);

    /// <inheritdoc cref="StatusOnMac(string, Span{byte})"/>
    [LibraryImport(Library, EntryPoint = "fstat")]
    public static partial int StatusOnMac(int descriptor, Span<byte> status);
}
