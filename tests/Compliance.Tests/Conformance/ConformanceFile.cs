using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Tests.Conformance;

/// <summary>Reads a conformance file. It trusts nothing: a key nobody knows, or a group without cases, is a mistake.</summary>
internal static class ConformanceFile
{
    private static readonly string[] Required = ["title", "rule", "cases"];
    private static readonly string[] Lists = ["parameters", "definitions", "mitigations"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is not as the README says.</exception>
    public static ImmutableArray<ConformanceGroup> Read(string name, string text)
    {
        var root = Mapping(Parse(name, text), name, ["conformance"]);
        var body = Mapping(root["conformance"], name, ["as_of", "groups"]);
        var groups = (body["groups"] as SequenceNode)?.Items ?? [];
        if (groups.IsEmpty)
        {
            throw new InvalidDataException($"{name}: there is no group.");
        }

        return [.. groups.Select((g, i) => Group(g, name, i + 1, (ScalarNode)body["as_of"]))];
    }

    /// <summary>Reads YAML that must be without fault.</summary>
    public static LocatedNode Parse(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile(name, text), ReadLimits.Authored, diagnostics);
        return node is not null && diagnostics.Count == 0
            ? node
            : throw new InvalidDataException(DiagnosticText.Of(diagnostics.ToSorted()));
    }

    private static ConformanceGroup Group(LocatedNode node, string name, int index, ScalarNode asOf)
    {
        var keys = ((MappingNode)node).Entries.Select(e => e.Key.Text).ToList();
        var group = Mapping(node, name, [.. Required, .. Lists.Intersect(keys, StringComparer.Ordinal)]);
        var title = ((ScalarNode)group["title"]).Text;
        if (group["cases"] is not SequenceNode { Items.IsEmpty: false } cases)
        {
            throw new InvalidDataException($"{name}: '{title}' has no case.");
        }

        return new ConformanceGroup(
            Path.GetFileNameWithoutExtension(name),
            index,
            title,
            ((ScalarNode)group["rule"]).Text,
            Lists.Where(group.ContainsKey).ToImmutableDictionary(l => l, l => ((ScalarNode)group[l]).Text, StringComparer.Ordinal),
            cases with { Items = [.. cases.Items.Select(c => CaseNodes.Complete((MappingNode)c, asOf))] });
    }

    private static Dictionary<string, LocatedNode> Mapping(LocatedNode node, string name, string[] keys)
    {
        var entries = ((MappingNode)node).Entries.ToDictionary(e => e.Key.Text, e => e.Value, StringComparer.Ordinal);
        return entries.Keys.Order(StringComparer.Ordinal).SequenceEqual(keys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? entries
            : throw new InvalidDataException(
                $"{name}({node.Span.Position}): expected the keys {string.Join(", ", keys)}, found {string.Join(", ", entries.Keys)}.");
    }
}
