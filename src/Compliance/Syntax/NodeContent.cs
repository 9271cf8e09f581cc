namespace Compliance.Syntax;

/// <summary>Compares nodes by content, regardless of place and notation.</summary>
internal static class NodeContent
{
    /// <summary>Determines whether two nodes have equal content: equal texts, equal items in one order, equal entries in any order.</summary>
    public static bool Same(LocatedNode a, LocatedNode b) => (a, b) switch
    {
        (ScalarNode x, ScalarNode y) => x.Text == y.Text,
        (SequenceNode x, SequenceNode y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second)),
        (MappingNode x, MappingNode y) => x.Entries.Length == y.Entries.Length
            && x.Entries.All(e => y.Entries.Any(f => f.Key.Text == e.Key.Text && Same(e.Value, f.Value))),
        _ => false,
    };
}
