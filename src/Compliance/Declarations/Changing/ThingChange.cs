using Compliance.Syntax;

namespace Compliance.Declarations.Changing;

/// <summary>One change of a batch.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Entity">The entity, as the caller names it.</param>
/// <param name="Id">The id of the thing; <see langword="null"/> for the one that the entity has itself, and for a list.</param>
/// <param name="Facts">The facts that are set, with the id; <see langword="null"/> where none are.</param>
internal sealed record ThingChange(ThingChangeKind Kind, string Entity, string? Id, MappingNode? Facts);
