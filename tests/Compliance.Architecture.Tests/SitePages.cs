using System.Text.Json;
using System.Text.RegularExpressions;

namespace Compliance.Architecture.Tests;

/// <summary>What the documentation site (docs/site) is made of, as its docfx.json says: the pages, and the files that they link to. What the build makes itself is not among them.</summary>
internal sealed partial class SitePages
{
    private const string Generated = "artifacts/";

    // Folders of other programs' output, which no pattern means.
    private static readonly string[] Output = ["bin", "obj", "node_modules"];

    private SitePages(IReadOnlyList<string> pages, IReadOnlyList<string> files) => (Pages, Files) = (pages, files);

    /// <summary>Gets the pages, by their paths from the root of the repository.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Gets the files that are taken as they are.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Gets the pages that the table of contents of the guides names.</summary>
    public static IReadOnlyList<string> Contents { get; } =
        [.. TableEntry().Matches(Read("docs/site/guides/toc.yml")).Select(m => From("docs/site/guides", m.Groups["path"].Value))];

    /// <summary>Reads the pages and files of docfx.json.</summary>
    public static SitePages Load()
    {
        using var settings = JsonDocument.Parse(Read("docfx.json"));
        var build = settings.RootElement.GetProperty("build");
        return new([.. Matching(build.GetProperty("content")).Where(f => f.EndsWith(".md", StringComparison.Ordinal))], [.. Matching(build.GetProperty("resource"))]);
    }

    /// <summary>Gets the relative links of a page to what is not made by the build: as they are written, and the path that each leads to.</summary>
    public static IEnumerable<(string Link, string Path)> LinksOf(string page)
    {
        var text = Code().Replace(File.ReadAllText(RepositoryRoot.Combine(page)), string.Empty);
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        return Link().Matches(text)
            .Select(m => m.Groups["path"].Value)
            .Where(l => !l.StartsWith('#') && !l.Contains(':', StringComparison.Ordinal))
            .Select(l => (Link: l, Path: From(folder, l.Split('#')[0])))
            .Where(l => !IsGenerated(l.Path));
    }

    private static IEnumerable<string> Matching(JsonElement groups)
    {
        foreach (var group in groups.EnumerateArray())
        {
            var source = group.TryGetProperty("src", out var folder) ? folder.GetString()! : string.Empty;
            foreach (var pattern in IsGenerated(source) ? [] : group.GetProperty("files").EnumerateArray().Select(f => f.GetString()!))
            {
                foreach (var file in Expand(source, pattern.Split('/')))
                {
                    yield return file;
                }
            }
        }
    }

    private static bool IsGenerated(string path) => path.StartsWith(Generated, StringComparison.Ordinal);

    private static IEnumerable<string> Expand(string folder, string[] pattern)
    {
        var full = RepositoryRoot.Combine(folder);
        if (pattern is [var name])
        {
            return Directory.EnumerateFiles(full, name).Select(f => Join(folder, f)).Order(StringComparer.Ordinal);
        }

        return Directory.EnumerateDirectories(full, pattern[0]).Where(f => !Output.Contains(Path.GetFileName(f))).Order(StringComparer.Ordinal).SelectMany(f => Expand(Join(folder, f), pattern[1..]));
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? Path.GetFileName(path) : $"{folder}/{Path.GetFileName(path)}";

    private static string From(string folder, string path) =>
        Path.GetRelativePath(RepositoryRoot.Path, RepositoryRoot.Combine(folder.Length == 0 ? path : $"{folder}/{path}")).Replace('\\', '/') is var found && found == "." ? string.Empty : found;

    private static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine(file));

    [GeneratedRegex(@"href: (?<path>\S+\.md)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableEntry();

    [GeneratedRegex(@"\]\((?<path>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`(?!\\])", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
