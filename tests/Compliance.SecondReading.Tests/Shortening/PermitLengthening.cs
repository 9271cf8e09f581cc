using Compliance.Syntax;

namespace Compliance.SecondReading.Tests.Shortening;

/// <summary>Lets each permit of a declaration last longer: without an end.</summary>
internal static class PermitLengthening
{
    /// <summary>Lengthens the permits.</summary>
    public static LocatedNode Of(LocatedNode node) => Change(node, isPermit: false);

    private static LocatedNode Change(LocatedNode node, bool isPermit) => node switch
    {
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(e => new MappingEntry(e.Key, Change(e, isPermit)))], mapping.Span),
        SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(i => Change(i, isPermit))], sequence.Span),
        _ => node,
    };

    private static LocatedNode Change(MappingEntry entry, bool isPermit) =>
        isPermit && entry is { Key.Text: "valid", Value: ScalarNode { Text: var text } period } && text.Contains("..", StringComparison.Ordinal)
            ? new ScalarNode(text[..(text.IndexOf("..", StringComparison.Ordinal) + 2)], period.Style, period.Span)
            : Change(entry.Value, isPermit || entry.Key.Text == "permits");
}
