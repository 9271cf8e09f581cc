using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Compliance.Cli.Native;

/// <summary>What the framework does not offer on Windows: to be told that nobody reads a pipe any more.</summary>
internal static partial class Kernel32
{

    private const string Library = "kernel32";

    /// <summary>Gets a standard handle; -10 for input, -11 for output, -12 for errors.</summary>
    [LibraryImport(Library, EntryPoint = "GetStdHandle", SetLastError = true)]
    public static partial nint StandardHandle(int which);

    [LibraryImport(Library, EntryPoint = "WriteFile", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, int count, out int written, nint overlapped);
}
