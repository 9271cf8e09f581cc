using System.Collections.Immutable;
using Compliance.Syntax;
using Compliance.Tests.Conformance;

namespace Compliance.Tests.Linting;

/// <summary>Reads packs/*.yaml. A key nobody knows is a mistake.</summary>
internal static class LintGroups
{
    public const string Folder = "tests/Compliance.Tests/Linting/packs";

    private static readonly string[] Keys = ["title", "rules", "files", "finds"];

    /// <summary>Gets all groups.</summary>
    public static ImmutableArray<LintGroup> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine(Folder), "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<LintGroup> Read(string path)
    {
        var name = Path.GetFileName(path);
        var root = Entries(ConformanceFile.Parse(name, File.ReadAllText(path)));
        var codes = Texts(root["codes"]);
        return ((SequenceNode)root["groups"]).Items.Select(item =>
        {
            var group = Entries(item);
            group.Keys.Should().BeSubsetOf(Keys, name);
            return new LintGroup(
                name,
                ((ScalarNode)group["title"]).Text,
                codes,
                group.TryGetValue("rules", out var rules) ? Texts(rules) : [],
                group.TryGetValue("files", out var files) ? [.. Entries(files).Select(f => (f.Key, ((ScalarNode)f.Value).Text))] : [],
                Texts(group["finds"]));
        });
    }

    private static Dictionary<string, LocatedNode> Entries(LocatedNode node) =>
        ((MappingNode)node).Entries.ToDictionary(e => e.Key.Text, e => e.Value!, StringComparer.Ordinal);

    private static ImmutableArray<string> Texts(LocatedNode node) => [.. ((SequenceNode)node).Items.Select(i => ((ScalarNode)i).Text)];
}
