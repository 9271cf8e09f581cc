using System.Collections.Immutable;
using Compliance.Authoring.Cases;

namespace Compliance.Authoring.Coverage;

/// <summary>What a case shows of its rule.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kinds">The kinds of outcome it expects, in their order.</param>
/// <param name="Passed">Whether it ran and had the expected result.</param>
public sealed record CaseCoverage(RuleCase Case, ImmutableArray<CaseKind> Kinds, bool Passed)
{
    internal static CaseCoverage Of(CaseResult result) =>
        new(result.Case, [.. result.Case.Expectation.Results.Select(r => KindOf(r.Outcome)).Distinct().Order()], result.Passed);

    private static CaseKind KindOf(ExpectedOutcome outcome) => outcome switch
    {
        ExpectedOutcome.Satisfied => CaseKind.Satisfied,
        ExpectedOutcome.NotApplicable => CaseKind.NotApplicable,
        ExpectedOutcome.Undetermined => CaseKind.Undetermined,
        ExpectedOutcome.NotCovered => CaseKind.NotCovered,
        ExpectedOutcome.Violation or ExpectedOutcome.Caution or ExpectedOutcome.Opportunity => CaseKind.Fails,
    };

    /// <summary>Gets the case.</summary>
    public override string ToString() => $"{Case}";
}
