using System.Collections.Immutable;
using Compliance.Findings.Explanations;

namespace Compliance.Findings;

/// <summary>The declared facts by whose change the days of a finding begin and end, without words.</summary>
/// <param name="Began">What changed on the first day.</param>
/// <param name="Ended">What changed on the day after the last.</param>
internal sealed record FindingChanges(ImmutableArray<DecidingFact> Began, ImmutableArray<DecidingFact> Ended);
