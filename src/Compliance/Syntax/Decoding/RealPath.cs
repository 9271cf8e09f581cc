namespace Compliance.Syntax.Decoding;

/// <summary>Determines which file or folder a path names, whatever links lie on the way.</summary>
public static class RealPath
{
    // As deep as operating systems follow links.
    private const int MostLinks = 40;

    /// <summary>Gets the comparer of real paths: without regard to case where file systems have none.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Gets the absolute path without links.</summary>
    /// <param name="path">A path; what it names need not exist.</param>
    /// <returns>The path with each link on it replaced by its target. Links in a circle stay as they are.</returns>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    private static string Resolve(string full, ref int links)
    {
        var root = Path.GetPathRoot(full)!;
        var current = root;
        foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, part);
            var target = new FileInfo(next).LinkTarget;
            current = target is not null && ++links <= MostLinks
                ? Resolve(Path.GetFullPath(target, current), ref links)
                : next;
        }

        return current;
    }
}
