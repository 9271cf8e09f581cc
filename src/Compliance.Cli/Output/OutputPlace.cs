using System.Globalization;
using Compliance.Cli.Native;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Output;

/// <summary>Where an output goes: into a file that is replaced as a whole, or through a device, a pipe or a descriptor.</summary>
internal sealed class OutputPlace
{
    // As deep as operating systems follow links.
    private const int MostLinks = 40;

    private const UnixFileMode Writers = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private OutputPlace(string name, string realPath, int? descriptor)
    {
        Name = name;
        RealPath = realPath;
        Descriptor = descriptor;
        Status = descriptor is null && !OperatingSystem.IsWindows() ? FileStatus.Of(realPath) : null;
    }

    /// <summary>Gets the path as it was written.</summary>
    public string Name { get; }

    /// <summary>Gets the path without links.</summary>
    public string RealPath { get; }

    /// <summary>Gets the descriptor that the path names, such as 1 for <c>/dev/stdout</c>, or <see langword="null"/>.</summary>
    public int? Descriptor { get; }

    /// <summary>Gets what is there, or <see langword="null"/> where nothing is, or where the system does not tell.</summary>
    public FileStatus? Status { get; }

    /// <summary>Gets whether it is written as it comes, because it is no ordinary file.</summary>
    public bool IsWrittenThrough => Descriptor is not null || Status is { IsFile: false, IsFolder: false } || RealPath.StartsWith(@"\\.\", StringComparison.Ordinal);

    /// <summary>Gets a text that is equal for two outputs that go to one place.</summary>
    public string Key => Descriptor is { } number ? DescriptorKey(number) : RealPath;

    /// <summary>Gets the key of what goes to the screen.</summary>
    public static string ScreenKey => DescriptorKey(StandardDescriptor.Output);

    /// <summary>Resolves a path.</summary>
    public static OutputPlace Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            if (DescriptorOf(full) is { } descriptor)
            {
                return new OutputPlace(path, full, descriptor);
            }

            if (Path.EndsInDirectorySeparator(full) || new FileInfo(full).LinkTarget is not { } target)
            {
                break;
            }

            full = Path.GetFullPath(target, Path.GetDirectoryName(full)!);
        }

        return new OutputPlace(path, InRealFolder(full), null);
    }

    /// <summary>Determines what speaks against writing there.</summary>
    /// <param name="inputs">What was read.</param>
    /// <returns>The mistake, or <see langword="null"/>.</returns>
    public UsageError? Mistake(InputFiles inputs)
    {
        if (Descriptor is { } number)
        {
            return StandardDescriptor.IsOpen(number) ? null : UsageErrors.CannotWrite(Name, new LocalizedText("这个描述符没有打开", "that descriptor is not open"));
        }

        if (Directory.Exists(RealPath) || Path.EndsInDirectorySeparator(RealPath))
        {
            return UsageErrors.OutputIsFolder(Name);
        }

        return IsWrittenThrough ? null
            : new FileInfo(RealPath).LinkTarget is not null ? UsageErrors.CannotWrite(Name, new LocalizedText("链接绕成了圈", "its links lead in a circle"))
            : FileAbove() is { } file ? UsageErrors.CannotWrite(Name, new LocalizedText($"“{file}”是文件，不是文件夹", $"'{file}' is a file, not a folder"))
            : inputs.Find(RealPath) is { } input ? UsageErrors.OutputIsInput(Name, input)
            : IsReadOnly() ? UsageErrors.OutputIsReadOnly(Name)
            : null;
    }

    private string? FileAbove()
    {
        var above = Path.GetDirectoryName(RealPath);
        while (above is not null && !Directory.Exists(above))
        {
            if (File.Exists(above))
            {
                return above;
            }

            above = Path.GetDirectoryName(above);
        }

        return null;
    }

    private bool IsReadOnly()
    {
        if (!File.Exists(RealPath))
        {
            return false;
        }

        // Who runs as root may write to it all the same; but somebody marked it.
        if (Status is { } status && (status.Permissions & Writers) == UnixFileMode.None)
        {
            return true;
        }

        try
        {
            File.OpenHandle(RealPath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            // What is wrong shows when it is written.
            return false;
        }
    }

    private static int? DescriptorOf(string full)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var name = Path.GetFileName(full);
        return full switch
        {
            "/dev/stdout" => StandardDescriptor.Output,
            "/dev/stderr" => StandardDescriptor.Error,
            _ when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsDescriptorFolder(Path.GetDirectoryName(full)) => number,
            _ => null,
        };
    }

    private static bool IsDescriptorFolder(string? folder) =>
        folder is "/dev/fd" or "/proc/self/fd" || folder == string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd");

    private static string InRealFolder(string full) => Path.GetDirectoryName(full) is { } folder && !Path.EndsInDirectorySeparator(full)
        ? Path.Combine(Compliance.Syntax.Decoding.RealPath.Of(folder), Path.GetFileName(full))
        : full;

    private static string DescriptorKey(int number) => string.Create(CultureInfo.InvariantCulture, $"descriptor {number}");
}
