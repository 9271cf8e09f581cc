using System.IO.Enumeration;

namespace Compliance.Syntax.Decoding;

/// <summary>The entries of one folder, told apart by what the system lists: on Unix it is not asked about each of them.</summary>
internal sealed class FolderEntries
{
    // A program that has x.ods open marks it with such a file; it is listed although its name begins with a dot.
    private const string LockPrefix = ".~lock.";

    private FolderEntries()
    {
    }

    /// <summary>Gets the names of folders that are no links.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>Gets the names of files that are no links.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Gets the names of links.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Lists a folder. Hidden entries are left out, except the marks of open files.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static FolderEntries Of(string folder)
    {
        var entries = new FolderEntries();
        using (var plain = new Plain(folder, entries))
        {
            while (plain.MoveNext())
            {
            }
        }

        // What is no link was listed; the rest are links, or came meanwhile.
        using (var count = new All(folder, names: null))
        {
            var rest = -entries.Folders.Count - entries.Files.Count;
            while (count.MoveNext())
            {
                rest++;
            }

            if (rest == 0)
            {
                return entries;
            }
        }

        var names = new List<string>();
        using var all = new All(folder, names);
        while (all.MoveNext())
        {
        }

        entries.AddRest(folder, names);
        return entries;
    }

    private void AddRest(string folder, List<string> names)
    {
        var known = new HashSet<string>(Folders, StringComparer.Ordinal);
        known.UnionWith(Files);
        foreach (var name in names)
        {
            if (known.Contains(name))
            {
                continue;
            }

            // What no system calls a link need not be asked for its target.
            var path = Path.Join(folder, name);
            var entry = new FileInfo(path);
            if (entry.Attributes is not (FileAttributes)(-1) and var attributes && attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            {
                Links.Add(name);
            }
            else if (Directory.Exists(path))
            {
                Folders.Add(name);
            }
            else
            {
                Files.Add(name);
            }
        }
    }

    private static bool IsListed(ref FileSystemEntry entry) =>
        entry.FileName.StartsWith(LockPrefix, StringComparison.Ordinal)
        || (entry.FileName[0] != '.' && (OperatingSystem.IsWindows() ? (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) == FileAttributes.None : !entry.IsHidden));

    private static EnumerationOptions Without(FileAttributes skipped) =>
        new() { AttributesToSkip = skipped, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    private sealed class Plain(string folder, FolderEntries entries) : FileSystemEnumerator<string>(folder, Without(FileAttributes.ReparsePoint))
    {
        protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) => IsListed(ref entry);

        protected override string TransformEntry(ref FileSystemEntry entry)
        {
            (entry.IsDirectory ? entries.Folders : entries.Files).Add(entry.FileName.ToString());
            return string.Empty;
        }
    }

    private sealed class All(string folder, List<string>? names) : FileSystemEnumerator<string>(folder, Without(FileAttributes.None))
    {
        protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) => IsListed(ref entry);

        protected override string TransformEntry(ref FileSystemEntry entry)
        {
            names?.Add(entry.FileName.ToString());
            return string.Empty;
        }
    }
}
