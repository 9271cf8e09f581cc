using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>What a finding tells a reader beyond what is wrong; much longer to make than the verdict.</summary>
/// <param name="Remedy">What to do.</param>
/// <param name="Evidence">The facts that decided, in reading order.</param>
/// <param name="Trace">The conditions with their values.</param>
internal sealed record FindingReasons(LocalizedText Remedy, ImmutableArray<Evidence> Evidence, ImmutableArray<TraceNode> Trace);
