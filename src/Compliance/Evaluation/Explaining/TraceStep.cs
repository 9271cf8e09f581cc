using System.Collections.Immutable;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>What a definition adds to the trace of the condition that uses it.</summary>
/// <param name="Children">The conditions it is made of; none where it is a value.</param>
internal sealed record TraceStep(ImmutableArray<TraceNode> Children)
{
    public static TraceStep None { get; } = new([]);
}
