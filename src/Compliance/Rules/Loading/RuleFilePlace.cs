namespace Compliance.Rules.Loading;

/// <summary>Determines what a rule file holds by its path (docs/rule-language.md §1).</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Folder">The folder of the pack it belongs to, or empty.</param>
/// <param name="Name">The path inside that folder.</param>
internal readonly record struct RuleFilePlace(RuleFileKind Kind, string Folder, string Name)
{
    private const string PackFile = "pack.yaml";
    private const string Extension = ".yaml";
    private const string TextExtension = ".txt";
    private const string SourceTextFolder = "sources/texts";
    private const string SeedFolder = "seeds";

    /// <summary>Gets the name of the file without its folders and extension.</summary>
    public string BareName => Name[(Name.LastIndexOf('/') + 1)..^Extension.Length];

    /// <summary>Gets the path by which the file counts in a hash: the location of a folder of rules does not change its content.</summary>
    public string HashedName => Kind switch
    {
        RuleFileKind.Vocabulary => From("vocabulary/"),
        RuleFileKind.Source or RuleFileKind.SourceText => From("sources/"),
        _ => Name,
    };

    /// <summary>Determines whether a path is that of a text which quotations are compared with; other texts are no rule files.</summary>
    public static bool IsText(string path) =>
        path.EndsWith(TextExtension, StringComparison.Ordinal) && (IsSourceText(path) || FileName(FolderOf(path)) == SeedFolder);

    /// <summary>Finds the folders that are packs.</summary>
    public static IReadOnlySet<string> PackFolders(IEnumerable<string> paths) =>
        paths.Where(p => FileName(p) == PackFile).Select(FolderOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds the place of a file.</summary>
    public static RuleFilePlace Of(string path, IReadOnlySet<string> packFolders)
    {
        if (IsText(path))
        {
            return OfText(path, packFolders);
        }

        if (!path.EndsWith(Extension, StringComparison.Ordinal))
        {
            return new(RuleFileKind.OtherExtension, string.Empty, path);
        }

        if (path.EndsWith(".cases.yaml", StringComparison.Ordinal))
        {
            return new(RuleFileKind.Cases, string.Empty, path);
        }

        var parent = FolderOf(path);
        switch (FileName(parent))
        {
            case "vocabulary":
                return new(RuleFileKind.Vocabulary, string.Empty, path);
            case "sources":
                return new(RuleFileKind.Source, string.Empty, path);
        }

        for (var folder = parent; ; folder = FolderOf(folder))
        {
            if (packFolders.Contains(folder))
            {
                var name = folder.Length == 0 ? path : path[(folder.Length + 1)..];
                return new(KindInPack(name), folder, name);
            }

            if (folder.Length == 0)
            {
                return new(RuleFileKind.Stray, string.Empty, path);
            }
        }
    }

    private static RuleFilePlace OfText(string path, IReadOnlySet<string> packFolders)
    {
        if (IsSourceText(path))
        {
            return new(RuleFileKind.SourceText, string.Empty, path);
        }

        var folder = FolderOf(FolderOf(path));
        return packFolders.Contains(folder)
            ? new(RuleFileKind.Seed, folder, folder.Length == 0 ? path : path[(folder.Length + 1)..])
            : new(RuleFileKind.Stray, string.Empty, path);
    }

    private static bool IsSourceText(string path)
    {
        var folder = FolderOf(path);
        return folder == SourceTextFolder || folder.EndsWith($"/{SourceTextFolder}", StringComparison.Ordinal);
    }

    private static RuleFileKind KindInPack(string name) => (FolderOf(name), FileName(name)) switch
    {
        ("", PackFile) => RuleFileKind.Pack,
        ("", "clauses.yaml") => RuleFileKind.Clauses,
        ("", "parameters.yaml") or ("parameters", _) => RuleFileKind.Parameters,
        ("", "definitions.yaml") or ("definitions", _) => RuleFileKind.Definitions,
        ("", "mitigations.yaml") => RuleFileKind.Mitigations,
        ("rules", _) => RuleFileKind.Rule,
        _ => RuleFileKind.Stray,
    };

    private string From(string folder) =>
        Name.LastIndexOf($"/{folder}", StringComparison.Ordinal) is var at and >= 0 ? Name[(at + 1)..] : Name;

    private static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? string.Empty : path[..slash];
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
