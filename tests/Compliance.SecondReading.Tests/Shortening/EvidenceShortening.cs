using System.Collections.Immutable;
using Compliance.Findings.Explanations;
using Compliance.Syntax;

namespace Compliance.SecondReading.Tests.Shortening;

/// <summary>Takes out of a declaration what a finding does not rest on. The things stay, with their ids and times.</summary>
/// <param name="evidence">What the finding rests on.</param>
internal sealed class EvidenceShortening(ImmutableArray<Evidence> evidence)
{
    // Which law binds is asked before any rule.
    private static readonly ImmutableHashSet<string> Kept = ["id", "period", "day", "incomplete", "legal_orders"];

    /// <summary>Shortens a declaration.</summary>
    public LocatedNode Of(LocatedNode node) => Shorten(node) ?? node;

    private LocatedNode? Shorten(LocatedNode node) => node switch
    {
        MappingNode mapping when !IsNoted(mapping) => new MappingNode([.. mapping.Entries.Select(Shorten).OfType<MappingEntry>()], mapping.Span),
        SequenceNode sequence when sequence.Items.Any(i => i is MappingNode) => new SequenceNode([.. sequence.Items.Select(i => Shorten(i) ?? i)], sequence.Span),
        SequenceNode { Items.IsEmpty: true } => node,
        _ => IsNoted(node) ? node : null,
    };

    private MappingEntry? Shorten(MappingEntry entry)
    {
        if (entry.Key.Text == "incomplete")
        {
            return Shorten(entry.Value) is { } items ? new MappingEntry(entry.Key, items) : entry;
        }

        return Kept.Contains(entry.Key.Text) || IsNotedAsAWhole(entry) ? entry : Shorten(entry.Value) is { } shortened ? new MappingEntry(entry.Key, shortened) : null;
    }

    // A history, a half period: what it says of other days belongs to it.
    private bool IsNotedAsAWhole(MappingEntry entry) =>
        entry.Value is MappingNode { Entries: var parts } && parts.All(p => p.Key.Text is "from" or "to" or "initially" or "others" || p.Key.Text.StartsWith("since ", StringComparison.Ordinal)) && IsNoted(entry.Value);

    private bool IsNoted(LocatedNode node) => node is MappingNode
        ? evidence.Any(e => e.Span.Start <= node.Span.Start && e.Span.End >= node.Span.End) || (node is MappingNode { Entries: [{ Key.Text: "from" or "to" or "initially" }, ..] } && Overlaps(node))
        : Overlaps(node);

    private bool Overlaps(LocatedNode node) => evidence.Any(e => e.Span.Start < node.Span.End && node.Span.Start < e.Span.End);
}
