namespace Compliance.Rules.Loading;

/// <summary>Takes the paths of rule files apart; they have forward slashes everywhere.</summary>
internal static class RulePath
{
    /// <summary>Gets the folder of a path; empty without one.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? string.Empty : path[..slash];
    }

    /// <summary>Gets the path without its folders.</summary>
    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
