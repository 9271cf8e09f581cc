using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>The remedy, trace and changes of a finding; they take much longer to compute than the verdict.</summary>
/// <param name="Remedy">What to do.</param>
/// <param name="Trace">The conditions with their values.</param>
/// <param name="Began">What changed on the first day.</param>
/// <param name="Ended">What changed on the day after the last.</param>
internal sealed record FindingReasons(LocalizedText Remedy, ImmutableArray<TraceNode> Trace, ImmutableArray<Evidence> Began, ImmutableArray<Evidence> Ended);
