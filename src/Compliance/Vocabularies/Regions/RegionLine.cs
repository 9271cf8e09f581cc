using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Vocabularies.Regions;

/// <summary>A line of a tree: a place in a stretch of days.</summary>
/// <param name="Code">The code.</param>
/// <param name="Parent">The code of what it lies in, or empty.</param>
/// <param name="Names">The names, in the order of the languages of the tree; empty where there is none.</param>
/// <param name="Days">The days.</param>
/// <param name="Successors">The codes of what has its area afterwards.</param>
/// <param name="Tree">The place of its tree among the trees.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record RegionLine(
    string Code, string Parent, ImmutableArray<string> Names, RegionDays Days, ImmutableArray<string> Successors, int Tree, SourceSpan Span);
