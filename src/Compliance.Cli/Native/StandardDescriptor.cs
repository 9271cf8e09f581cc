using Microsoft.Win32.SafeHandles;

namespace Compliance.Cli.Native;

/// <summary>One of the three streams every process is given: 0, 1, 2.</summary>
internal static class StandardDescriptor
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    /// <summary>Determines whether a descriptor was handed over open.</summary>
    /// <remarks>
    /// Where it was not, the runtime has long taken its number for something of its own, which is then not to be written to. What was
    /// handed over came through exec, and so has not the mark that closes it there; what the runtime opens has.
    /// </remarks>
    public static bool IsOpen(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return Kernel32.StandardHandle(-10 - descriptor) is not (0 or -1);
        }

        var flags = Libc.Control(descriptor, Libc.GetDescriptorFlags);
        return flags >= 0 && (flags & Libc.CloseOnExec) == 0;
    }

    /// <summary>Opens a standard stream, or another descriptor that was handed over, for writing.</summary>
    public static Stream Open(int descriptor, string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            return new DescriptorStream(new SafeFileHandle(descriptor, ownsHandle: false), isOwned: false, name);
        }

        // A console of Windows takes text, which the framework knows how to give to it.
        var isRedirected = descriptor == Error ? Console.IsErrorRedirected : Console.IsOutputRedirected;
        return isRedirected ? new HandleStream(new SafeFileHandle(Kernel32.StandardHandle(-10 - descriptor), ownsHandle: false), isOwned: false, name)
            : descriptor == Error ? Console.OpenStandardError()
            : Console.OpenStandardOutput();
    }
}
