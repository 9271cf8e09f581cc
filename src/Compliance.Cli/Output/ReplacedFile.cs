using Compliance.Cli.Native;

namespace Compliance.Cli.Output;

/// <summary>A file that is replaced as a whole: a reader sees the old content or the new, never half of it.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly OutputPlace _place;
    private readonly TemporaryFile _file;
    private readonly UnixFileMode _permissions;

    /// <summary>Begins a file beside its place. A folder that is missing is made.</summary>
    public ReplacedFile(OutputPlace place)
    {
        _place = place;
        var folder = Path.GetDirectoryName(place.RealPath)!;
        Directory.CreateDirectory(folder);
        _file = TemporaryFile.Create(folder, isPrivate: File.Exists(place.RealPath));
        if (!OperatingSystem.IsWindows())
        {
            // A new file gets what the system gave it at its creation. Until it is whole, it is its owner's alone.
            _permissions = File.Exists(place.RealPath) ? File.GetUnixFileMode(place.RealPath) : File.GetUnixFileMode(_file.Stream.SafeFileHandle);
            File.SetUnixFileMode(_file.Stream.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Gets where the content goes.</summary>
    public FileStream Stream => _file.Stream;

    /// <summary>Puts the finished file in its place.</summary>
    public void Place()
    {
        Finish();
        if (_place.Status is { Links: > 1 })
        {
            CopyTo(_place.RealPath);
            return;
        }

        try
        {
            _file.MoveTo(_place.RealPath);
        }
        catch (IOException failure) when (failure.HResult == Libc.Busy && _place.Status is not null)
        {
            // A file that is mounted by itself, into a container: it can be written, and not replaced.
            CopyTo(_place.RealPath);
        }
    }

    /// <summary>Puts what is there under another name, which says that it is not all.</summary>
    public void PlaceAs(string path)
    {
        Finish();
        _file.MoveTo(path);
    }

    /// <summary>Takes the file away, unless it was put in its place.</summary>
    public void Dispose() => _file.Dispose();

    private void Finish()
    {
        Stream.Flush(flushToDisk: true);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (_place.Status is { } status)
        {
            // Where that is not allowed, the owner is who runs this.
            _ = Libc.ChangeOwner(Stream.SafeFileHandle, status.User, status.Group) == 0
                || Libc.ChangeOwner(Stream.SafeFileHandle, uint.MaxValue, status.Group) == 0;
        }

        File.SetUnixFileMode(Stream.SafeFileHandle, _permissions);
    }

    // All names of the file shall show the new content.
    private void CopyTo(string path)
    {
        using var target = new FileStream(path, FileMode.Truncate, FileAccess.Write, FileShare.Read);
        Stream.Position = 0;
        Stream.CopyTo(target);
        target.Flush(flushToDisk: true);
    }
}
