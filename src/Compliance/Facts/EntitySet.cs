using System.Collections.Immutable;
using System.Globalization;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts;

/// <summary>All declared things of one kind, and whether there may be others.</summary>
/// <param name="Type">What they are.</param>
/// <param name="State">Whether the list was declared, and completely.</param>
/// <param name="Items">The things in the order declared.</param>
/// <param name="Span">Where the list stands; nowhere when it is not declared.</param>
public sealed record EntitySet(EntityType Type, EntitySetState State, ImmutableArray<Entity> Items, SourceSpan Span)
{
    /// <summary>Gets the list and the number of its things.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Type.CollectionId}: {Items.Length} ({State})");
}
