using System.Collections.Concurrent;
using System.Globalization;

namespace Compliance.Cli.Output;

/// <summary>
/// A file that only this process writes, beside the place it is for. Its name is like no other, and it is locked as long as the
/// process lives, whatever ends it: an unlocked one is a leftover, and the next that writes in the folder takes it away.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private const string Prefix = ".compliance-";
    private const string Suffix = ".tmp";
    private const string FolderSuffix = ".d";
    private const int HostLetters = 8;
    private const int RandomLetters = 16;
    private const int Attempts = 8;

    private static readonly TimeSpan RestOnOtherMachines = TimeSpan.FromDays(1);
    private static readonly string Host = LettersOf(Environment.MachineName);

    // What an end that waits for nobody takes away.
    private static readonly ConcurrentDictionary<TemporaryFile, string> Unfinished = new();

    private bool _isPlaced;

    private TemporaryFile(string path, FileStream stream)
    {
        (Path, Stream) = (path, stream);
        Unfinished.TryAdd(this, path);
    }

    /// <summary>Gets where it is.</summary>
    public string Path { get; }

    /// <summary>Gets its content.</summary>
    public FileStream Stream { get; }

    // Windows renames an open file if its opener allows it, and locks it by allowing nothing else; Unix locks what is shared with nobody.
    private static FileShare Lock => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>Creates a file in a folder, which exists, and takes leftovers away.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isPrivate">Whether only the owner may read it, from the beginning.</param>
    public static TemporaryFile Create(string folder, bool isPrivate)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = System.IO.Path.Combine(folder, $"{Prefix}{Host}-{Guid.NewGuid().ToString("N")[..RandomLetters]}{Suffix}");
            try
            {
                var file = new TemporaryFile(path, new FileStream(path, Options(FileMode.CreateNew, isPrivate)));

                // Between creating and locking somebody may have taken it for a leftover.
                if (File.Exists(path))
                {
                    file.RemoveLeftovers(folder);
                    return file;
                }

                file.Stream.Dispose();
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                // Somebody is just taking it away.
            }
        }
    }

    /// <summary>Takes away whatever this process has not put in its place, while it goes on being written: the process ends.</summary>
    public static void AbandonAll()
    {
        foreach (var file in Unfinished.Keys)
        {
            Try(file.Remove);
        }
    }

    /// <summary>Determines whether a name is that of a temporary file or folder.</summary>
    public static bool IsTemporary(string name) => IsOurs(name, Suffix) || IsOurs(name, FolderSuffix);

    /// <summary>Creates a folder beside the file, for several files that are put in their places together. It goes when the file goes.</summary>
    /// <returns>Its path.</returns>
    public string CreateFolder() => Directory.CreateDirectory(FolderOf(Path)).FullName;

    /// <summary>Gives it another name, in the place of what has that name.</summary>
    public void MoveTo(string path)
    {
        File.Move(Path, path, overwrite: true);
        _isPlaced = true;
    }

    /// <summary>Takes the file away, unless it was put somewhere.</summary>
    public void Dispose()
    {
        if (!_isPlaced)
        {
            // While it is still locked, so that nobody else does.
            Remove();
        }

        Unfinished.TryRemove(this, out _);
        Stream.Dispose();
    }

    private static string FolderOf(string path) => path[..^Suffix.Length] + FolderSuffix;

    // The folder first: one without its file is a leftover.
    private void Remove()
    {
        if (Directory.Exists(FolderOf(Path)))
        {
            Directory.Delete(FolderOf(Path), recursive: true);
        }

        File.Delete(Path);
    }

    private static FileStreamOptions Options(FileMode mode, bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = Lock, BufferSize = 0 };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private void RemoveLeftovers(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}").Where(p => p != Path && IsOurs(System.IO.Path.GetFileName(p), Suffix)))
        {
            Try(() => RemoveIfLeft(path));
        }

        // Whoever made such a folder has locked its file before.
        foreach (var path in Directory.EnumerateDirectories(folder, $"{Prefix}*{FolderSuffix}").Where(p => IsOurs(System.IO.Path.GetFileName(p), FolderSuffix)))
        {
            if (!File.Exists(path[..^FolderSuffix.Length] + Suffix) && new DirectoryInfo(path).LinkTarget is null)
            {
                Try(() => Directory.Delete(path, recursive: true));
            }
        }
    }

    private static void Try(Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is in use, somebody else's, or gone.
        }
    }

    private void RemoveIfLeft(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            return;
        }

        // A lock of another machine may not be seen here, where a folder is shared. The file server's own time says how long it rests.
        var isOfThisHost = System.IO.Path.GetFileName(path).StartsWith($"{Prefix}{Host}-", StringComparison.Ordinal);
        if (!isOfThisHost && File.GetLastWriteTimeUtc(Path) - File.GetLastWriteTimeUtc(path) < RestOnOtherMachines)
        {
            return;
        }

        using (new FileStream(path, Options(FileMode.Open, isPrivate: false)))
        {
            File.Delete(path);
        }
    }

    private static bool IsOurs(string name, string suffix)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || !name.EndsWith(suffix, StringComparison.Ordinal) || name.Length < Prefix.Length + suffix.Length)
        {
            return false;
        }

        var middle = name.AsSpan(Prefix.Length, name.Length - Prefix.Length - suffix.Length);
        return middle.Length == HostLetters + 1 + RandomLetters
            && middle[HostLetters] == '-'
            && IsHexadecimal(middle[..HostLetters])
            && IsHexadecimal(middle[(HostLetters + 1)..]);
    }

    // Tells machines apart, and no more (FNV-1a): no library is loaded for it.
    private static string LettersOf(string machine)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        var hash = Basis;
        foreach (var unit in machine)
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    // One by one: a set of characters is compiled at each start, and no more than a few names are looked at.
    private static bool IsHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsAsciiHexDigitLower(unit))
            {
                return false;
            }
        }

        return true;
    }
}
