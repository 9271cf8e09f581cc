using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Diagnostics;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Loading.Paths;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>What a rule file holds: one row of <see cref="RuleFileKinds"/>.</summary>
/// <param name="name">What messages call such a file.</param>
/// <param name="patterns">Where such files lie.</param>
internal sealed class RuleFileKind(LocalizedText name, params string[] patterns)
{
    private readonly ImmutableArray<FilePattern> _patterns = ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(patterns, p => new FilePattern(p)));

    /// <summary>Gets what messages call such a file.</summary>
    public LocalizedText Name { get; } = name;

    /// <summary>Gets where such files lie.</summary>
    public ImmutableArray<FilePattern> Patterns => _patterns;

    /// <summary>Gets the keys of what the file holds: of an item of its list, or of the whole; <see langword="null"/> for a file that is read elsewhere or has no keys.</summary>
    public MappingShape? Shape { get; init; }

    /// <summary>Gets the one key of a file that holds a list, or <see langword="null"/> for a file with keys of its own.</summary>
    public Keyword? List { get; init; }

    /// <summary>Gets the keys of the file as a whole.</summary>
    public MappingShape? FileShape => field ??= List is { } key && Shape is { } item
        ? new MappingShape(key.Id, Name, MappingShape.Required(key, Forms.ListOf(() => item), $"{Name.Zh}的各项。", $"The items of the {Name.En}."))
        : Shape;

    /// <summary>Gets how the binder of such files is made, where they are bound pack by pack, in the order of the table.</summary>
    public Func<PackContext, IPackFileBinder>? Binder { get; init; }

    /// <summary>Gets whether the file is a text without structure, which is read for the hash, in which a changed law shows.</summary>
    public bool IsText { get; init; }

    /// <summary>Gets whether rules are loaded without it.</summary>
    public bool IsReadLater { get; init; }

    /// <summary>Gets whether such files belong to a pack.</summary>
    public bool IsInPack => _patterns[0].IsInPack;

    /// <summary>Gets what a file holds: the items of its list, or the whole; nothing after a mistake.</summary>
    public ImmutableArray<LocatedNode> Items(LocatedNode root, DiagnosticBag diagnostics) =>
        List is not null ? ListFile.Items(root, FileShape!, diagnostics) : [root];
}
