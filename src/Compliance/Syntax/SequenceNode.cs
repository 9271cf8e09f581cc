using System.Collections.Immutable;
using System.Globalization;
using Compliance.Text;

namespace Compliance.Syntax;

/// <summary>A list.</summary>
/// <param name="Items">The items in the order written.</param>
/// <param name="Span">Its place.</param>
public sealed record SequenceNode(ImmutableArray<LocatedNode> Items, SourceSpan Span) : LocatedNode(Span)
{
    /// <summary>Gets the number of items.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Items.Length}]");
}
