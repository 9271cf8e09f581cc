namespace Compliance.Syntax.Decoding;

/// <summary>Goes through a folder and the folders in it, then through what links in them lead to.</summary>
internal sealed class FileTreeVisit
{
    // What is no link comes first, so that a link names a file only where no other name does.
    private readonly PriorityQueue<string, string> _links = new(StringComparer.Ordinal);
    private readonly List<(string Real, List<string> Names)> _visited = [];

    // The real paths of all that was visited: only a link can lead to something a second time.
    private HashSet<string>? _seen;

    /// <summary>Gets the files found.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Visits a folder that is no link, or what a link leads to.</summary>
    /// <param name="start">The path that shown paths begin with.</param>
    /// <param name="realStart">The same without links.</param>
    public void Begin(string start, string realStart)
    {
        var open = new Stack<(string Path, string Real)>();
        open.Push((start, realStart));
        while (open.TryPop(out var next))
        {
            if (_seen?.Add(next.Real) == false)
            {
                continue;
            }

            var isReal = string.Equals(next.Path, next.Real, StringComparison.Ordinal);
            var entries = FolderEntries.Of(next.Real);
            foreach (var name in entries.Links)
            {
                var link = Path.Join(next.Path, name);
                _links.Enqueue(link, link);
            }

            foreach (var name in entries.Folders)
            {
                var path = Path.Join(next.Path, name);
                open.Push((path, isReal ? path : Path.Join(next.Real, name)));
            }

            foreach (var name in entries.Files)
            {
                if (_seen?.Add(Path.Join(next.Real, name)) != false)
                {
                    Files.Add(Path.Join(next.Path, name));
                }
            }

            if (_seen is null)
            {
                _visited.Add((next.Real, entries.Files));
            }
        }
    }

    /// <summary>Visits what the links lead to that were met, and those met on the way; what was visited already is passed over.</summary>
    public void FollowLinks()
    {
        while (_links.TryDequeue(out var link, out _))
        {
            _seen ??= Visited();
            var target = RealPath.Of(link);
            if (Directory.Exists(target))
            {
                Begin(link, target);
            }
            else if (_seen.Add(target))
            {
                Files.Add(link);
            }
        }
    }

    private HashSet<string> Visited()
    {
        var seen = new HashSet<string>(RealPath.Comparer);
        foreach (var (real, names) in _visited)
        {
            seen.Add(real);
            foreach (var name in names)
            {
                seen.Add(Path.Join(real, name));
            }
        }

        return seen;
    }
}
