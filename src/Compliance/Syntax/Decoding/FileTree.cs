namespace Compliance.Syntax.Decoding;

/// <summary>Lists the files under a folder, each once: links are followed by their real path, so that neither a circle of links nor two names of one file reads anything twice.</summary>
public static class FileTree
{
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
        var visit = new FileTreeVisit();
        visit.Begin(folder, RealPath.Of(folder));
        visit.FollowLinks();
        visit.Files.Sort(StringComparer.Ordinal);
        return visit.Files;
    }
}
