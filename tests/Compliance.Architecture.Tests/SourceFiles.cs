namespace Compliance.Architecture.Tests;

/// <summary>The files under <c>src</c>, as they are in the repository.</summary>
internal static class SourceFiles
{
    private static readonly string[] Texts = [".cs", ".js", ".css", ".json", ".md", ".csproj", ".props", ".targets"];

    /// <summary>Gets all files that hold text, by path from the root.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(RepositoryRoot.Path, file).Replace((char)92, (char)47)
        where Texts.Contains(Path.GetExtension(path)) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
        orderby path
        select (path, File.ReadAllText(file));

    /// <summary>Gets the files in C#.</summary>
    public static IEnumerable<(string Path, string Text)> Code => All.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal));
}
