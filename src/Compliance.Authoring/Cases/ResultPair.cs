using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>What a case expected beside what the rule said.</summary>
/// <param name="Expected">The expected result, or <see langword="null"/> when the rule said more than was expected.</param>
/// <param name="Actual">What the rule said, or <see langword="null"/> when it did not say this.</param>
/// <param name="Differences">What is not as expected; empty when all is.</param>
public sealed record ResultPair(ExpectedResult? Expected, RuleResult? Actual, ImmutableArray<LocalizedText> Differences);
