using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>What a quantifier or aggregate iterates over.</summary>
/// <param name="Span">Where it is named.</param>
public abstract record ItemSource(SourceSpan Span)
{
    /// <summary>All declared things of an entity.</summary>
    public sealed record Entities(EntityType Type, SourceSpan Span) : ItemSource(Span);

    /// <summary>The items of a list field, or the entries of a map field: one for each code of its list, declared or not.</summary>
    public sealed record Items(Expression Source, SourceSpan Span) : ItemSource(Span);

    /// <summary>Gets what the items are.</summary>
    public sealed override string ToString() => this switch { Entities entities => entities.Type.CollectionId, Items items => $"{items.Source}", _ => string.Empty };
}
