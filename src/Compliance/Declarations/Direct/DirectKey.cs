using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>What a key of a declaration opens.</summary>
/// <param name="Entity">The kind of thing; <see langword="null"/> for <c>as_of</c>.</param>
/// <param name="IsList">Whether it opens a list of them.</param>
internal sealed record DirectKey(EntityType? Entity, bool IsList);
