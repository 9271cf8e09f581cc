using System.Text;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Conformance;

/// <summary>Makes the rule files of a group: the shared world, and a pack with one rule.</summary>
internal static class ConformancePack
{
    private static readonly string Folder = RepositoryRoot.Combine("tests/conformance");
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Shared = new(ReadShared);

    /// <summary>Makes the files of a group.</summary>
    /// <returns>The id of its rule, and the files.</returns>
    public static (string RuleId, RuleFileSet Files) Of(ConformanceGroup group)
    {
        var (id, text) = RuleText.Complete(group.Rule, $"example-{group.Index}", group.ToString());
        var files = Shared.Value.Select(f => RuleFile.FromText(f.Path, f.Text))
            .Append(RuleFile.FromText($"pack/rules/{id}.yaml", text))
            .Concat(group.Lists.Select(l => RuleFile.FromText($"pack/{l.Key}.yaml", $"{l.Key}:\n{Indent(l.Value)}")));
        return (id, RuleFileSet.FromFiles(files));
    }

    private static List<(string Path, string Text)> ReadShared() =>
    [
        .. new[] { "vocabulary", "sources", "pack" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Folder, f), "*.yaml"))
            .Select(f => (Path.GetRelativePath(Folder, f).Replace('\\', '/'), File.ReadAllText(f))),
    ];

    private static string Indent(string text)
    {
        var indented = new StringBuilder();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            indented.Append("  ").Append(line).Append('\n');
        }

        return indented.ToString();
    }
}
