using System.Runtime.InteropServices;

namespace Compliance.Cli.Native;

/// <summary>What a path or a descriptor names on Unix, links followed.</summary>
/// <param name="Mode">Kind and permissions, as the system encodes them.</param>
/// <param name="Identity">Device and inode: equal for all names of one file.</param>
/// <param name="Links">How many names it has.</param>
/// <param name="User">Its owner.</param>
/// <param name="Group">Its group.</param>
/// <param name="IsMounted">Whether it is mounted by itself, into a container; <see langword="null"/> where the system does not tell.</param>
internal sealed record FileStatus(int Mode, (ulong Device, ulong Inode) Identity, uint Links, uint User, uint Group, bool? IsMounted)
{
    private const int KindMask = 0xF000;
    private const uint BasicFields = 0x7FF;
    private const ulong MountRoot = 0x2000;

    /// <summary>Gets whether it is a folder.</summary>
    public bool IsFolder => (Mode & KindMask) == 0x4000;

    /// <summary>Gets whether it is an ordinary file.</summary>
    public bool IsFile => (Mode & KindMask) == 0x8000;

    /// <summary>Gets whether it is a pipe, with a name or without.</summary>
    public bool IsPipe => (Mode & KindMask) == 0x1000;

    /// <summary>Gets whether it is a socket.</summary>
    public bool IsSocket => (Mode & KindMask) == 0xC000;

    /// <summary>Gets whether it surely has no other name than those that links give it.</summary>
    public bool HasOneName => Links == 1 && IsMounted == false;

    /// <summary>Gets the permissions.</summary>
    public UnixFileMode Permissions => (UnixFileMode)(Mode & 0xFFF);

    /// <summary>Gets the status of what a path names.</summary>
    /// <returns><see langword="null"/> where there is nothing, or where the system does not tell.</returns>
    public static FileStatus? Of(string path) => Of(Libc.CurrentFolder, path);

    /// <summary>Gets the status of a descriptor.</summary>
    /// <returns><see langword="null"/> where it is not open, or where the system does not tell.</returns>
    public static FileStatus? Of(int descriptor) => Of(descriptor, string.Empty);

    private static FileStatus? Of(int descriptor, string path)
    {
        Span<byte> status = stackalloc byte[256];
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return Libc.StatusOnLinux(descriptor, path, path.Length == 0 ? Libc.OfDescriptor : 0, BasicFields, status) == 0 ? OnLinux(status) : null;
            }

            if (OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64)
            {
                return (path.Length == 0 ? Libc.StatusOnMac(descriptor, status) : Libc.StatusOnMac(path, status)) == 0 ? OnMac(status) : null;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: what can be told from the path must do.
        }

        return null;
    }

    private static FileStatus OnLinux(ReadOnlySpan<byte> status) => new(
        MemoryMarshal.Read<ushort>(status[28..]),
        (((ulong)Word(status, 136) << 32) | Word(status, 140), MemoryMarshal.Read<ulong>(status[32..])),
        Word(status, 16),
        Word(status, 20),
        Word(status, 24),
        (MemoryMarshal.Read<ulong>(status[56..]) & MountRoot) == 0 ? null : (MemoryMarshal.Read<ulong>(status[8..]) & MountRoot) != 0);

    private static FileStatus OnMac(ReadOnlySpan<byte> status) => new(
        MemoryMarshal.Read<ushort>(status[4..]),
        (Word(status, 0), MemoryMarshal.Read<ulong>(status[8..])),
        MemoryMarshal.Read<ushort>(status[6..]),
        Word(status, 16),
        Word(status, 20),
        IsMounted: null);

    private static uint Word(ReadOnlySpan<byte> status, int at) => MemoryMarshal.Read<uint>(status[at..]);
}
