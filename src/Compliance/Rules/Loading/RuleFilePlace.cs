using Compliance.Rules.Loading.Paths;
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
    public static IReadOnlySet<string> PackFolders(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (RuleFileKinds.Pack.Patterns[0].MayMatch(path))
            {
                folders.Add(RulePath.FolderOf(path));
            }
        }

        return folders;
    }

    /// <summary>Finds the place of a file.</summary>
    public static RuleFilePlace Of(string path, IReadOnlySet<string> packFolders)
    {
        var pack = PackOf(RulePath.FolderOf(path), packFolders);
        var kind = KindOf(path, pack);
        return kind is { IsInPack: true } ? new(kind, pack!, InPack(path, pack).ToString()) : new(kind, string.Empty, path);
    }

    /// <summary>Finds what a file holds.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="pack">The pack that its folder belongs to.</param>
    /// <returns><see langword="null"/> where no rule file can lie.</returns>
    public static RuleFileKind? KindOf(string path, string? pack)
    {
        foreach (var kind in RuleFileKinds.All)
        {
            if (kind.IsInPack && pack is null)
            {
                continue;
            }

            var place = kind.IsInPack ? InPack(path, pack) : path;
            foreach (var pattern in kind.Patterns)
            {
                if (pattern.Matches(place))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>Finds the pack that a folder belongs to: itself, or the nearest above it.</summary>
    /// <returns>The folder of the pack; <see langword="null"/> for none.</returns>
    public static string? PackOf(string folder, IReadOnlySet<string> packFolders)
    {
        for (; ; folder = RulePath.FolderOf(folder))
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

    private static ReadOnlySpan<char> InPack(string path, string? pack) => string.IsNullOrEmpty(pack) ? path : path.AsSpan(pack.Length + 1);
}
