using System.Collections.Immutable;

namespace Compliance.Binding.Shapes;

/// <summary>A kind of file that people write.</summary>
/// <param name="Shape">Its keys; the id of the shape is that of the kind.</param>
/// <param name="Patterns">Where such files lie, as docs/rule-language.md §1 writes it; empty where they may lie anywhere.</param>
public sealed record AuthoredFile(MappingShape Shape, ImmutableArray<string> Patterns)
{
    /// <summary>Gets the id of the kind.</summary>
    public override string ToString() => Shape.Id;
}
