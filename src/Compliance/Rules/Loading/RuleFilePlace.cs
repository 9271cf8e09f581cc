namespace Compliance.Rules.Loading;

/// <summary>Determines from its path what a rule file holds (docs/rule-language.md §1).</summary>
/// <param name="Kind">What it holds; <see langword="null"/> where no rule file can lie.</param>
/// <param name="Folder">The folder of the pack it belongs to, or empty.</param>
/// <param name="Name">The path inside that folder.</param>
internal readonly record struct RuleFilePlace(RuleFileKind? Kind, string Folder, string Name)
{
    private const string Extension = ".yaml";

    /// <summary>Gets the name of the file without its folders and extension.</summary>
    public string BareName => RulePath.FileName(Name)[..^Extension.Length];

    /// <summary>Gets the path by which the file counts in a hash: where a folder of rules lies does not change what it says.</summary>
    public string HashedName => Kind is { IsInPack: false, IsReadLater: false } kind ? kind.Patterns[0].Relative(Name) : Name;

    /// <summary>Determines whether a path is that of a text which quotations are compared with; other texts are no rule files.</summary>
    public static bool IsText(string path) => RuleFileKinds.All.Any(k => k.IsText && k.Patterns.Any(p => p.MayMatch(path)));

    /// <summary>Determines whether a path is that of a declaration in JSON beside those of a corpus, which are YAML: it would be passed over without a word.</summary>
    public static bool IsJsonOfCorpus(string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) && RuleFileKinds.Corpus.Patterns.Any(p => p.Matches(Path.ChangeExtension(path, Extension)));

    /// <summary>Determines whether a file has an ending no rule file has: neither YAML nor a text that quotations are compared with.</summary>
    public static bool HasOtherExtension(string path) => !path.EndsWith(Extension, StringComparison.Ordinal) && !IsText(path);

    /// <summary>Finds the folders that are packs.</summary>
    public static IReadOnlySet<string> PackFolders(IEnumerable<string> paths) =>
        paths.Where(RuleFileKinds.Pack.Patterns[0].MayMatch).Select(RulePath.FolderOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds the place of a file.</summary>
    public static RuleFilePlace Of(string path, IReadOnlySet<string> packFolders)
    {
        var folder = PackOf(path, packFolders);
        var inPack = string.IsNullOrEmpty(folder) ? path : path[(folder.Length + 1)..];
        foreach (var kind in RuleFileKinds.All)
        {
            if (kind.IsInPack)
            {
                if (folder is not null && kind.Patterns.Any(p => p.Matches(inPack)))
                {
                    return new(kind, folder, inPack);
                }
            }
            else if (kind.Patterns.Any(p => p.Matches(path)))
            {
                return new(kind, string.Empty, path);
            }
        }

        return new(null, string.Empty, path);
    }

    private static string? PackOf(string path, IReadOnlySet<string> packFolders)
    {
        for (var folder = RulePath.FolderOf(path); ; folder = RulePath.FolderOf(folder))
        {
            if (packFolders.Contains(folder))
            {
                return folder;
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }
}
