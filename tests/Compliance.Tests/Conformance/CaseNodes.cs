using Compliance.Syntax;

namespace Compliance.Tests.Conformance;

/// <summary>Completes what a conformance case leaves out, so that it reads as a case of a rule.</summary>
internal static class CaseNodes
{
    private static readonly string[] Name = ["name", "名称"];
    private static readonly string[] AsOf = ["as_of", "判断日"];
    private static readonly string[] Given = ["given", "给定"];

    /// <summary>Gets the name of a case.</summary>
    public static string NameOf(MappingNode node) => Find(node, Name)?.Value switch
    {
        ScalarNode scalar => scalar.Text,
        MappingNode { Entries: [.., { Value: ScalarNode text }] } => text.Text,
        _ => throw new InvalidDataException($"A case at {node.Span.Position} has no name."),
    };

    /// <summary>Says a name in both languages, and the day judged where neither the case nor what is given says one.</summary>
    public static MappingNode Complete(MappingNode node, ScalarNode asOf)
    {
        var entries = node.Entries.ToList();
        if (Find(node, Name) is { Value: ScalarNode name } entry)
        {
            entries[entries.IndexOf(entry)] = entry with
            {
                Value = new MappingNode([Entry("zh", name), Entry("en", name)], name.Span),
            };
        }

        var saysDay = Find(node, AsOf) is not null || (Find(node, Given)?.Value is MappingNode given && Find(given, AsOf) is not null);
        if (!saysDay)
        {
            entries.Add(Entry("as_of", asOf));
        }

        return node with { Entries = [.. entries] };
    }

    /// <summary>Makes a case file of some cases.</summary>
    public static MappingNode File(string rule, SequenceNode cases) => new(
        [Entry("rule", new ScalarNode(rule, ScalarStyle.Plain, default)), Entry("cases", cases)],
        cases.Span);

    private static MappingEntry? Find(MappingNode node, string[] keys) =>
        node.Entries.FirstOrDefault(e => keys.Contains(e.Key.Text, StringComparer.Ordinal));

    private static MappingEntry Entry(string key, LocatedNode value) =>
        new(new ScalarNode(key, ScalarStyle.Plain, value.Span), value);
}
