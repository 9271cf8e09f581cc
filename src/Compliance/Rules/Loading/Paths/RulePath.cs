namespace Compliance.Rules.Loading.Paths;

/// <summary>Takes the paths of rule files apart; they have forward slashes everywhere.</summary>
internal static class RulePath
{
    /// <summary>Gets the folder of a path; empty without one.</summary>
    public static string FolderOf(string path) => FolderOf(path.AsSpan()).ToString();

    /// <summary>Gets the folder of a path; empty without one.</summary>
    public static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    /// <summary>Gets the path without its folders.</summary>
    public static string FileName(string path) => FileName(path.AsSpan()).ToString();

    /// <summary>Gets the path without its folders.</summary>
    public static ReadOnlySpan<char> FileName(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];
}
