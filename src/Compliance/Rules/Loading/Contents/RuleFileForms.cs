using System.Collections.Immutable;
using Compliance.Binding.Shapes;

namespace Compliance.Rules.Loading.Contents;

/// <summary>What each kind of rule file holds, for editors and scaffolds: the tables that the binders are held to.</summary>
public static class RuleFileForms
{
    /// <summary>Gets the kinds of files that have keys, in the order of docs/rule-language.md §1.</summary>
    public static ImmutableArray<AuthoredFile> All { get; } =
    [
        .. RuleFileKinds.All.Where(k => k.FileShape is not null)
            .Select(k => new AuthoredFile(k.FileShape!, [.. k.Patterns.Select(p => p.Text)])),
    ];

    /// <summary>Gets where the files of cases of rules lie.</summary>
    public static ImmutableArray<string> CasePatterns { get; } = [.. RuleFileKinds.Cases.Patterns.Select(p => p.Text)];

    /// <summary>Gets where the files of corpora lie.</summary>
    public static ImmutableArray<string> CorpusPatterns { get; } = [.. RuleFileKinds.Corpus.Patterns.Select(p => p.Text)];
}
