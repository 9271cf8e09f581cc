using System.Collections.Immutable;

namespace Compliance.Authoring.Cases;

/// <summary>What a case expects.</summary>
/// <param name="IsForEveryResult">
/// Whether there is one expectation, and every result must meet it; otherwise the results must be just those listed.
/// </param>
/// <param name="Results">The expected results; exactly one when it is for every result.</param>
public sealed record CaseExpectation(bool IsForEveryResult, ImmutableArray<ExpectedResult> Results)
{
    /// <summary>Gets what stands for an expectation that the author has still to write.</summary>
    internal static CaseExpectation Unfilled { get; } = new(false, []);

    /// <summary>Gets the results.</summary>
    public override string ToString() => string.Join(", ", Results);
}
