using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Rules.Tests.Evasion;

/// <summary>A declaration with one place edited.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Path">The place by ids, as the engine names it.</param>
/// <param name="Removed">The entity whose thing, or all of whose things, the edit takes away; <see langword="null"/> where it takes away none.</param>
/// <param name="Index">Which thing; -1 for all in the list.</param>
/// <param name="Root">The edited declaration.</param>
internal sealed record Edit(EditKind Kind, string Path, EntityType? Removed, int Index, LocatedNode Root);
