using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Law.Provisions;

/// <summary>Who an article binds.</summary>
/// <param name="Words">The words of the law that say who it is.</param>
/// <param name="IsAnyone">Whether they mean everybody, so that there is nothing to tell.</param>
/// <param name="IdentifiedBy">The entities, fields, codes and definitions by which rules tell the addressee from others, by any of their names; none where <paramref name="IsAnyone"/> is set.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record Addressee(LocatedWords Words, bool IsAnyone, ImmutableArray<LocatedWords> IdentifiedBy, SourceSpan Span)
{
    /// <summary>Gets the words.</summary>
    public override string ToString() => Words.Text;
}
