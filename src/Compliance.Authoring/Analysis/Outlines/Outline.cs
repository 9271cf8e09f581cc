using System.Collections.Immutable;
using System.Globalization;
using Compliance.Syntax;

namespace Compliance.Authoring.Analysis.Outlines;

/// <summary>Makes the outline of a file: its keys, and the items of its lists by their ids.</summary>
internal static class Outline
{
    private const int Deepest = 5;

    private static readonly string[] Naming = OutlineWords.Naming;

    /// <summary>Makes the outline.</summary>
    public static ImmutableArray<OutlineItem> Of(LocatedNode root) => Parts(root, 0);

    private static ImmutableArray<OutlineItem> Parts(LocatedNode node, int depth) => depth == Deepest ? [] : node switch
    {
        MappingNode mapping => [.. mapping.Entries.Where(e => depth == 0 || e.Value is not ScalarNode).Select(e => new OutlineItem(e.Key.Text, Detail(e.Value), IsItem: false, e.Span, e.Key.Span, Parts(e.Value, depth + 1)))],
        SequenceNode list => [.. list.Items.OfType<MappingNode>().Select((m, i) => Item(m, i, depth))],
        _ => [],
    };

    private static OutlineItem Item(MappingNode mapping, int index, int depth)
    {
        var name = Naming.Select(n => mapping.Entries.FirstOrDefault(e => e.Key.Text == n)).FirstOrDefault(e => e is not null);
        var text = name?.Value switch
        {
            ScalarNode scalar => scalar.Text,
            MappingNode localized => Detail(localized),
            _ => string.Create(CultureInfo.InvariantCulture, $"{index + 1}"),
        };
        return new OutlineItem(text.Length == 0 ? "-" : text, Detail(mapping), IsItem: true, mapping.Span, name?.Value.Span ?? mapping.Span with { Length = 0 }, Parts(mapping, depth + 1));
    }

    // The label, title or text by which people call it.
    private static string Detail(LocatedNode node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        MappingNode mapping when mapping.Entries.All(e => e.Value is ScalarNode) && mapping.Entries.FirstOrDefault(e => OutlineWords.Languages.Contains(e.Key.Text)) is { Value: ScalarNode text } => text.Text,
        MappingNode mapping => mapping.Entries.FirstOrDefault(e => OutlineWords.Labels.Contains(e.Key.Text))?.Value is { } label and not SequenceNode ? Detail(label) : string.Empty,
        _ => string.Empty,
    };
}
