namespace Compliance.Reporting.Sarif;

/// <summary>The root of the sources, to which code hosts want places to be relative: the folder of the repository.</summary>
/// <param name="root">The folder, as a full path.</param>
/// <param name="folder">The folder, as a full path, to which relative names are relative.</param>
/// <param name="exists">Determines whether there is a file of a full path: places in files that the repository does not have, such as shipped rules, lead nowhere.</param>
public sealed class SourceRoot(string root, string folder, Func<string, bool> exists)
{
    /// <summary>Gets the path of a file from the root, with slashes.</summary>
    /// <param name="path">The name of the file, relative or full.</param>
    /// <returns>The path, or <see langword="null"/> for a file outside of the root.</returns>
    public string? RelativeOf(string path)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path, folder)).Replace('\\', '/');
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? null : relative;
    }

    /// <summary>Determines whether a file is there.</summary>
    /// <param name="path">The name of the file, relative or full.</param>
    public bool Holds(string path) => RelativeOf(path) is not null && exists(Path.GetFullPath(path, folder));
}
