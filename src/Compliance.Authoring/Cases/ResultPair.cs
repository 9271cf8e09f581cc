using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>An expected result of a case beside the actual one.</summary>
/// <param name="Expected">The expected result, or <see langword="null"/> when the actual result was not expected.</param>
/// <param name="Actual">The actual result, or <see langword="null"/> when there is none that was expected.</param>
/// <param name="Differences">What is not as expected; empty when all is.</param>
public sealed record ResultPair(ExpectedResult? Expected, RuleResult? Actual, ImmutableArray<LocalizedText> Differences)
{
    /// <summary>Gets what was expected and what was found.</summary>
    public override string ToString() => $"expected {Expected?.ToString() ?? "nothing"}, found {Actual?.ToString() ?? "nothing"}";
}
