using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Authoring.Corpora;

/// <summary>A finding that a corpus expects, and what its rule said instead.</summary>
/// <param name="Expected">What was expected.</param>
/// <param name="Instead">The results of the rule for the subject, in the order of time; none where the rule said nothing of it.</param>
/// <param name="Differences">What is not as expected.</param>
public sealed record MissedFinding(ExpectedFinding Expected, ImmutableArray<RuleResult> Instead, ImmutableArray<LocalizedText> Differences)
{
    /// <summary>Gets what was expected.</summary>
    public override string ToString() => Expected.ToString();
}
