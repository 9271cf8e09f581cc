using Compliance.Rules.Loading;

namespace Compliance.Tests.Conformance;

/// <summary>What groups are loaded with: a vocabulary, legal sources and a pack with a clause for each modality.</summary>
/// <param name="Files">The files, read once.</param>
/// <param name="Basis">The citation of rules that name none.</param>
internal sealed record World(Lazy<IReadOnlyList<(string Path, string Text)>> Files, string Basis)
{
    private static readonly string[] Folders = ["vocabulary", "regions", "legal-orders", "sources", "calendars"];

    /// <summary>Gets the ferries of tests/conformance.</summary>
    public static World Ferries { get; } = new(
        new(() => [.. Read("tests/conformance", [.. Folders, "pack"])]),
        "[{ source: ferry-act, article: \"1\" }]");

    /// <summary>Gets the vocabulary and sources that are shipped.</summary>
    public static World Shipped { get; } = new(
        new(() =>
        [
            .. Read("rules", Folders),
            ("pack/pack.yaml", "id: examples\nversion: 1.0.0\ntitle: { zh: 示例, en: Examples }\ninstrument: zj-platform-opinions-2023\ncalendar: cn\n"),
            .. Read("tests/conformance", ["pack"]).Where(f => f.Path == "pack/clauses.yaml"),
        ]),
        "[{ source: payment-institution-regulations, article: \"6\" }]");

    /// <summary>Makes the files of a group: the world's, and those of the group.</summary>
    /// <returns>The id of its rule, and the files.</returns>
    public (string RuleId, RuleFileSet Files) With(ConformanceGroup group)
    {
        var (id, text) = RuleText.Complete(group.Rule, $"example-{group.Index}", group.ToString(), Basis);
        var files = Files.Value.Select(f => RuleFile.FromText(f.Path, f.Text))
            .Append(RuleFile.FromText($"pack/rules/{id}.yaml", text))
            .Concat(group.Lists.Select(l => RuleFile.FromText($"pack/{l.Key}.yaml", $"{l.Key}:\n{RuleText.Indent(l.Value)}")));
        return (id, RuleFileSet.FromFiles(files));
    }

    private static IEnumerable<(string Path, string Text)> Read(string root, string[] folders)
    {
        var place = RepositoryRoot.Combine(root);
        return folders
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(place, f), "*.yaml"))
            .Select(f => (Path.GetRelativePath(place, f).Replace('\\', '/'), File.ReadAllText(f)));
    }
}
