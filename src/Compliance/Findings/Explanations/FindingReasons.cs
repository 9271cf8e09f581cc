using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>The remedy and the trace of a finding; they take much longer to compute than the verdict.</summary>
/// <param name="Remedy">What to do.</param>
/// <param name="Trace">The conditions with their values.</param>
internal sealed record FindingReasons(LocalizedText Remedy, ImmutableArray<TraceNode> Trace);
