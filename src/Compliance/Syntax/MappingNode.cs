using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>Keys with values. No key stands twice: the readers refuse that.</summary>
/// <param name="Entries">The entries in the order written.</param>
/// <param name="Span">Its place.</param>
public sealed record MappingNode(ImmutableArray<MappingEntry> Entries, SourceSpan Span) : LocatedNode(Span)
{
    /// <summary>Gets the keys.</summary>
    public override string ToString() => $"{{ {string.Join(", ", Entries.Select(e => e.Key.Text))} }}";
}
