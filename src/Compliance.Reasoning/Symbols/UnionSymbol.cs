using System.Collections.Immutable;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>Several periods taken together.</summary>
/// <param name="parts">The periods, each with whether it belongs.</param>
/// <param name="isComplete">Whether there are certainly no others.</param>
internal sealed class UnionSymbol(ImmutableArray<(Kleene Belongs, PeriodSymbol Period)> parts, Flag isComplete) : Symbol(Flag.False, Flag.False)
{
    /// <summary>Gets the periods.</summary>
    public ImmutableArray<(Kleene Belongs, PeriodSymbol Period)> Parts { get; } = parts;

    /// <summary>Gets whether there are certainly no others.</summary>
    public Flag IsComplete { get; } = isComplete;
}
