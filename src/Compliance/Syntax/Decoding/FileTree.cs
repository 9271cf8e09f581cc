namespace Compliance.Syntax.Decoding;

/// <summary>Lists the files under a folder, each once: links are followed by their real path, so that neither a circle of links nor two names of one file reads anything twice.</summary>
public static class FileTree
{
    // A program that has x.ods open marks it with such a file; it is listed although its name begins with a dot.
    private const string LockPrefix = ".~lock.";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    /// <summary>Lists the files of a folder and of the folders in it. Hidden ones are left out, except the marks of open files (<c>.~lock.x.ods#</c>).</summary>
    /// <param name="folder">The folder; the paths begin with it.</param>
    /// <returns>
    /// Paths with the separators of the system, in ordinal order. Of a file with several names the one that is no link is listed, else the
    /// first. A link whose target is missing is listed, so that reading it tells what is wrong.
    /// </returns>
    /// <exception cref="IOException">The folder, or one in it, is missing or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one in it, may not be listed.</exception>
    public static IReadOnlyList<string> FilesUnder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var seen = new HashSet<string>(RealPath.Comparer);
        var files = new List<string>();

        // What is no link comes first, so that a link names a file only where no other name does.
        var links = new PriorityQueue<string, string>(StringComparer.Ordinal);
        Visit(folder, RealPath.Of(folder));
        while (links.TryDequeue(out var link, out _))
        {
            var target = RealPath.Of(link);
            if (Directory.Exists(target))
            {
                Visit(link, target);
            }
            else if (seen.Add(target))
            {
                files.Add(link);
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;

        void Visit(string start, string realStart)
        {
            var open = new Stack<(string Path, string Real)>();
            open.Push((start, realStart));
            while (open.TryPop(out var next))
            {
                if (!seen.Add(next.Real))
                {
                    continue;
                }

                foreach (var entry in new DirectoryInfo(next.Real).EnumerateFileSystemInfos("*", Everything).Where(IsListed))
                {
                    var (path, real) = (Path.Join(next.Path, entry.Name), Path.Join(next.Real, entry.Name));
                    // What no system calls a link need not be asked for its target.
                    if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                    {
                        links.Enqueue(path, path);
                    }
                    else if (entry is DirectoryInfo)
                    {
                        open.Push((path, real));
                    }
                    else if (seen.Add(real))
                    {
                        files.Add(path);
                    }
                }
            }
        }
    }

    private static bool IsListed(FileSystemInfo entry) =>
        entry.Name.StartsWith(LockPrefix, StringComparison.Ordinal)
        || (entry.Name[0] != '.' && (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) == FileAttributes.None);
}
