using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>What is kept between two changes: a change that fails leaves it as it was.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sections">What is kept of each section of the plan.</param>
internal sealed record LiveState(ComplianceReport Report, ImmutableArray<LiveSection> Sections);
