using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Rules.Choosing;
using Compliance.Rules.Precompiled;
using Compliance.Syntax.Decoding;

namespace Compliance.Rules.Loading;

/// <summary>The rule files that are loaded together, in the order of their paths, whatever order they were given in.</summary>
public sealed class RuleFileSet
{
    private readonly Lazy<RuleFile[]> _files;
    private readonly ImmutableArray<SetChoice> _parts;

    private RuleFileSet(IEnumerable<RuleFile> files)
    {
        _files = new(InOrder(files));
    }

    private RuleFileSet(RuleFileSet files, ImmutableArray<SetChoice> parts)
    {
        _files = files._files;
        _parts = parts;
        Form = files.Form;
        Folders = files.Folders;
        EmptyFolders = files.EmptyFolders;
        Cache = files.Cache;
    }

    internal RuleFileSet(Func<IEnumerable<RuleFile>> files, RulebookForm form)
    {
        _files = new(() => InOrder(files()));
        Form = form;
    }

    /// <summary>Gets the files by path, ordinal.</summary>
    public ImmutableArray<RuleFile> Files => ImmutableCollectionsMarshal.AsImmutableArray(_files.Value);

    /// <summary>Gets the precompiled form of the files, or <see langword="null"/>.</summary>
    internal RulebookForm? Form { get; }

    /// <summary>Gets the files that are read from disk. Those of a precompiled form are not: they come with an assembly.</summary>
    internal IEnumerable<RuleFile> OnDisk => Form is null ? Files.Where(f => f.IsOnDisk) : [];

    /// <summary>Gets where the files come from, for what is wrong with none of them alone: their folders, as they were given.</summary>
    internal string Place => Folders.IsEmpty ? CommonFolder() : string.Join(", ", Folders);

    /// <summary>Gets the folders beside the rules in which their precompiled form may lie.</summary>
    internal ImmutableArray<string> FormFolders => [.. Folders.Select(f => Path.Combine(f, CompiledRules.FolderName))];

    /// <summary>Gets the folder in which forms are looked for and kept; <see langword="null"/> for none.</summary>
    internal string? Cache { get; private init; }

    private ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>Gets the sets that this was put together from, each with the packs that give rules.</summary>
    internal ImmutableArray<SetChoice> Parts => _parts.IsDefault ? [new(this, [])] : _parts;

    /// <summary>Gets the folders that were to give rule files and hold none, which is a mistake when rules are loaded.</summary>
    internal ImmutableArray<string> EmptyFolders { get; private init; } = [];

    /// <summary>Makes a set out of files from anywhere.</summary>
    public static RuleFileSet FromFiles(IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new RuleFileSet(files);
    }

    /// <summary>Makes a set of files with their precompiled form, which is read instead of them wherever it can be.</summary>
    /// <param name="files">Gives the files; called when somebody asks for them.</param>
    /// <param name="form">
    /// Gives the form as bytes; called when rules are loaded. The build of the library writes it with its precompiler. The caller vouches that it was
    /// made from <paramref name="files"/>. Bytes that another build of the library wrote, or that are not whole, are passed over, and the files are loaded.
    /// </param>
    public static RuleFileSet FromPrecompiled(Func<IEnumerable<RuleFile>> files, Func<byte[]> form)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(form);
        return new RuleFileSet(files, new RulebookForm(form));
    }

    /// <summary>Finds the YAML files of a folder and the folders in it, the texts of sources and seeds, and JSON files in corpora, which are refused; hidden ones are left out.</summary>
    /// <param name="folder">The folder; messages show the paths as they follow from it. Each file is read once, whatever links lead to it.</param>
    /// <returns>The files. A folder without any is reported when rules are loaded (CMP2507).</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static RuleFileSet FromDirectory(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        // Links are followed, as mounted configuration consists of them.
        var files = new List<RuleFile>();
        foreach (var location in FileTree.FilesUnder(folder))
        {
            var path = Shown(location);
            if (IsYaml(path) || RuleFilePlace.IsText(path) || RuleFilePlace.IsJsonOfCorpus(path))
            {
                files.Add(RuleFile.FromDisk(location, path));
            }
        }

        return new RuleFileSet(files) { Folders = [Shown(folder)], EmptyFolders = files.Any(f => IsYaml(f.Path)) ? [] : [Shown(folder)] };
    }

    /// <summary>Puts sets together, as the shipped packs with a company's own. A set, and a file on disk, that is given twice counts once.</summary>
    public static RuleFileSet Combine(params IEnumerable<RuleFileSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var all = sets.Distinct().ToList();
        if (all is [var only])
        {
            return only;
        }

        ImmutableArray<SetChoice> parts = [.. all.SelectMany(s => s.Parts).GroupBy(p => p.Set).Select(SetChoice.Together)];
        return parts is [var same]
            ? new RuleFileSet(same.Set, parts) { Cache = all.Select(s => s.Cache).FirstOrDefault(c => c is not null) }
            : new RuleFileSet(
                new RuleFileSet(parts.SelectMany(p => p.Set.Files).DistinctBy(f => f.Identity))
                {
                    Folders = [.. parts.SelectMany(p => p.Set.Folders).Distinct(StringComparer.Ordinal)],
                    EmptyFolders = [.. parts.SelectMany(p => p.Set.EmptyFolders).Distinct(StringComparer.Ordinal)],
                    Cache = all.Select(s => s.Cache).FirstOrDefault(c => c is not null),
                },
                parts);
    }

    /// <summary>Chooses packs: only they give rules when the files are loaded. What they need is loaded with them, and the vocabulary stays whole.</summary>
    /// <param name="packs">Ids or patterns of packs of this set, as <c>cn/payment</c> or <c>cn/*</c> (<see cref="RuleChoice"/>). One that means no pack is reported when rules are loaded (CMP2429).</param>
    /// <returns>A set of the same files.</returns>
    /// <exception cref="ArgumentException">No pack is named, or a name is empty.</exception>
    public RuleFileSet Only(params IEnumerable<string> packs)
    {
        var choice = new RuleChoice { Packs = [.. packs] };
        if (choice.IsAll)
        {
            throw new ArgumentException("Name at least one pack, or use the set as it is.", nameof(packs));
        }

        return new RuleFileSet(this, [.. Parts.Select(p => p with { Packs = choice.Packs })]);
    }

    /// <summary>Gives a folder in which the precompiled form of the files is looked for and, after the files were loaded without a diagnostic, kept.</summary>
    /// <param name="folder">The folder; it is made when it is needed. Who can write to it can say what the rules are: it should be the user's own.</param>
    /// <returns>A set of the same files.</returns>
    public RuleFileSet WithCache(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new RuleFileSet(this, Parts) { Cache = folder };
    }

    // The nearest folder that all of them lie in.
    private string CommonFolder()
    {
        string[]? common = null;
        foreach (var file in Files)
        {
            string[] folders = file.Path.Split('/')[..^1];
            common = common is null ? folders : [.. common.Zip(folders).TakeWhile(p => p.First == p.Second).Select(p => p.First)];
        }

        return common is { Length: > 0 } ? string.Join('/', common) : ".";
    }

    // Folders are listed in order already.
    private static RuleFile[] InOrder(IEnumerable<RuleFile> files)
    {
        RuleFile[] all = [.. files];
        for (var i = 1; i < all.Length; i++)
        {
            if (string.CompareOrdinal(all[i - 1].Path, all[i].Path) > 0)
            {
                return [.. all.OrderBy(f => f.Path, StringComparer.Ordinal)];
            }
        }

        return all;
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string location)
    {
        var path = location.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
