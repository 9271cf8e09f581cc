namespace Compliance.Cli.Streaming;

/// <summary>The file lines are written to: beside its place until all are there, so that nobody takes a part for the whole.</summary>
internal sealed class LineFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _isPlaced;

    /// <summary>Opens the file beside <paramref name="path"/>.</summary>
    public LineFile(string path)
    {
        _path = Path.GetFullPath(path);
        _temporary = $"{_path}.{Environment.ProcessId}.tmp";
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        Stream = new FileStream(_temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 });
    }

    /// <summary>Gets where the lines go.</summary>
    public FileStream Stream { get; }

    /// <summary>Gets the name of what an interrupted run leaves: whole lines, but not all.</summary>
    public static string PartOf(string path) => $"{path}.part";

    /// <summary>Puts the finished file in its place.</summary>
    public void Place() => MoveTo(_path);

    /// <summary>Leaves the lines written so far under the name that says that they are not all.</summary>
    public void PlacePart() => MoveTo(PartOf(_path));

    /// <summary>Takes the file away, unless it was put in its place.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isPlaced)
        {
            File.Delete(_temporary);
        }
    }

    private void MoveTo(string path)
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_temporary, path, overwrite: true);
        _isPlaced = true;
    }
}
