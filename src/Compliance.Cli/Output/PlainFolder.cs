using System.IO.Enumeration;

namespace Compliance.Cli.Output;

/// <summary>
/// Tells of files in folders of many which are surely not a certain other one, without asking the system about each of them: that one has a single name, theirs is
/// another, and nothing in their folder is a link.
/// </summary>
/// <remarks>A file that is mounted into the folder from the other's place keeps what it says: the other is replaced, not written over.</remarks>
/// <param name="name">The name of the other.</param>
internal sealed class PlainFolder(string name)
{
    // Fewer are asked about more cheaply than a folder is listed.
    private const int Few = 16;

    private string _folder = string.Empty;
    private int _met;
    private bool _isPlain;

    /// <summary>Determines whether a path is surely that of another file. Paths of one folder come one after the other.</summary>
    public bool Excludes(string path)
    {
        var folder = Path.GetDirectoryName(path.AsSpan());
        if (!folder.SequenceEqual(_folder))
        {
            (_folder, _met, _isPlain) = (folder.ToString(), 0, false);
        }

        _met++;
        if (_met == Few)
        {
            _isPlain = IsPlain(_folder);
        }

        return _isPlain && !Path.GetFileName(path.AsSpan()).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    // A folder in it could be named as an input, and stand for the files in it.
    private static bool IsPlain(string folder)
    {
        try
        {
            var path = folder.Length == 0 ? "." : folder;
            return Count(path, FileAttributes.None) == Count(path, FileAttributes.ReparsePoint | FileAttributes.Directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int Count(string folder, FileAttributes skipped) =>
        new FileSystemEnumerable<bool>(folder, static (ref _) => true, new EnumerationOptions { AttributesToSkip = skipped, IgnoreInaccessible = false }).Count();
}
