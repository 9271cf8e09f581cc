using System.Globalization;

namespace Compliance.Cli.Testing;

/// <summary>Waits until files of folders change. What the system tells of changes only ends the wait sooner: whether a file did change is looked up.</summary>
internal sealed class FolderChanges : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);
    private static readonly string[] Endings = [".yaml", ".yml", ".txt"];
    private readonly IReadOnlyList<string> _paths;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _told = new(initialState: false);
    private Dictionary<string, string> _known;

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Folders and files.</param>
    public FolderChanges(IReadOnlyList<string> paths)
    {
        _paths = paths;
        foreach (var folder in paths.Where(Directory.Exists))
        {
            Watch(folder);
        }

        _known = Stamps();
    }

    /// <summary>Waits for a change.</summary>
    /// <param name="interrupted">Ends the wait.</param>
    /// <returns>The files that changed, came or went.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public IReadOnlyList<string> Wait(CancellationToken interrupted)
    {
        while (true)
        {
            _ = WaitHandle.WaitAny([_told, interrupted.WaitHandle], Look);
            interrupted.ThrowIfCancellationRequested();

            // An editor writes in steps, and a checkout one file after the other.
            while (_told.WaitOne(Rest))
            {
                interrupted.ThrowIfCancellationRequested();
            }

            var now = Stamps();
            List<string> changed = [.. now.Where(n => _known.GetValueOrDefault(n.Key) != n.Value).Select(n => n.Key), .. _known.Keys.Where(k => !now.ContainsKey(k))];
            _known = now;
            if (changed.Count > 0)
            {
                return [.. changed.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Ends watching.</summary>
    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _told.Dispose();
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // The machine tells of no changes here: they are looked for.
        }
    }

    private void Tell()
    {
        try
        {
            _told.Set();
        }
        catch (ObjectDisposedException)
        {
            // The last word of a watcher that has ended.
        }
    }

    private Dictionary<string, string> Stamps()
    {
        var stamps = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in _paths.SelectMany(FilesOf))
        {
            var info = new FileInfo(file);
            if (info.Exists)
            {
                stamps[file] = string.Create(CultureInfo.InvariantCulture, $"{info.LastWriteTimeUtc.Ticks} {info.Length}");
            }
        }

        return stamps;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))]
                : [path];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that is just going.
            return [];
        }
    }
}
