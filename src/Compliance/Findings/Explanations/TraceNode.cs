using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>One condition with the value it had, and the conditions it is made of.</summary>
/// <param name="Text">The condition in words.</param>
/// <param name="Value">Whether it held.</param>
/// <param name="Children">The conditions it is made of, or the items that were iterated over.</param>
public sealed record TraceNode(LocalizedText Text, Truth Value, ImmutableArray<TraceNode> Children)
{
    /// <summary>Gets the condition and its value.</summary>
    public override string ToString() => $"{Text}: {Value}";
}
