using Compliance.Syntax;

namespace Compliance.Tests.Syntax;

/// <summary>Visits a tree of located nodes.</summary>
internal static class NodeWalk
{
    /// <summary>The node, its keys and everything below, in reading order.</summary>
    public static IEnumerable<LocatedNode> SelfAndBelow(LocatedNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.SelectMany(SelfAndBelow).Prepend(node),
        MappingNode mapping => mapping.Entries.SelectMany(e => SelfAndBelow(e.Value).Prepend(e.Key)).Prepend(node),
        _ => [node],
    };

    /// <summary>The tree as text without places: two files that say the same give the same.</summary>
    public static string Outline(LocatedNode? node) => node switch
    {
        ScalarNode scalar => $"'{scalar.Text}'",
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Outline))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"'{e.Key.Text}': {Outline(e.Value)}"))}}}",
        _ => "nothing",
    };
}
