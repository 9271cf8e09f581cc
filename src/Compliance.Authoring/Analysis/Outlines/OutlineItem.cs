using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Outlines;

/// <summary>A part of a file.</summary>
/// <param name="Name">Its name: a key, or the id of an item.</param>
/// <param name="Detail">A title or label; empty for none.</param>
/// <param name="IsItem">Whether it is an item of a list, else a key.</param>
/// <param name="Span">The whole part.</param>
/// <param name="NameSpan">Where its name stands, inside of it.</param>
/// <param name="Children">The parts of it.</param>
public sealed record OutlineItem(string Name, string Detail, bool IsItem, SourceSpan Span, SourceSpan NameSpan, ImmutableArray<OutlineItem> Children)
{
    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
