using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Evaluation.Time;

/// <summary>A stretch of days in which the law a rule rests on does not change.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="IsActive">Whether the rule speaks: a citation or its instrument is in force, and the rule itself.</param>
/// <param name="Basis">The citations in force.</param>
internal sealed record LawState(DateOnly From, DateOnly Until, bool IsActive, ImmutableArray<Citation> Basis);
