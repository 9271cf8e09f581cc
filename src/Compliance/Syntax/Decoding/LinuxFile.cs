using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace Compliance.Syntax.Decoding;

/// <summary>Reads ordinary files on Linux with four calls of the system each, where thousands are read at each start.</summary>
/// <remarks>The framework takes seven: it asks what the file is, and again how long, and locks and unlocks it. Those are half of the time that reading a small file takes.</remarks>
internal static partial class LinuxFile
{
    private const string Library = "libc";

    // Read only is 0.
    private const int CloseOnExec = 0x80000;

    // Of most rule files.
    private const int UsualBytes = 4096;

    private static volatile bool _isMissing;

    /// <summary>Gets whether files can be read like this.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() && Environment.Is64BitProcess && !_isMissing;

    /// <summary>Reads a file to its end, without taking anything out of a pipe.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="output">Gives the room; it is not advanced.</param>
    /// <returns>How many bytes there are at the beginning of the room; −1 where the file cannot be read like this, or is longer.</returns>
    public static int Read(string path, long most, ArrayBufferWriter<byte> output)
    {
        try
        {
            // As the framework does: ".." after a link leads back to where the link is, and a zero ends no path.
            var file = Open(Path.GetFullPath(path), CloseOnExec);
            if (file < 0)
            {
                return -1;
            }

            try
            {
                return Read(file, (int)Math.Min(most, Array.MaxLength - 1), output);
            }
            finally
            {
                _ = Close(file);
            }
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            _isMissing = true;
            return -1;
        }
    }

    private static int Read(int file, int most, ArrayBufferWriter<byte> output)
    {
        // A file that fills the room is read again into a larger one.
        var room = output.GetSpan(UsualBytes);
        while (true)
        {
            room = room[..Math.Min(room.Length, most + 1)];
            var filled = 0;
            nint read;
            while ((read = Read(file, room[filled..], (nuint)(room.Length - filled), filled)) > 0 && (filled += (int)read) < room.Length)
            {
            }

            if (read <= 0)
            {
                return read == 0 ? filled : -1;
            }

            if (filled > most)
            {
                return -1;
            }

            room = output.GetSpan((int)Math.Min(2L * room.Length, most + 1L));
        }
    }

    [LibraryImport(Library, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "pread")]
    private static partial nint Read(int file, Span<byte> room, nuint count, nint offset);

    [LibraryImport(Library, EntryPoint = "close")]
    private static partial int Close(int file);
}
