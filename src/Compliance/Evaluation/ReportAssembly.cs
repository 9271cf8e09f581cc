using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Execution;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Puts the results of all rules together.</summary>
internal static class ReportAssembly
{
    public static ComplianceReport Assemble(string engineVersion, Rulebook rulebook, EvaluationRequest request, CompactResults rows) => new()
    {
        EngineVersion = engineVersion,
        Rulebook = rulebook,
        Declaration = request.Declaration,
        AsOf = request.AsOf,
        Horizon = request.Horizon,
        Upcoming = rows.Upcoming,
        Results = default,
        Findings = rows.Findings,
        Questions = default,
        Details = new((IDeferredSource<ReportDetails>)rows),
        AssertedLater = new((IDeferredSource<ImmutableArray<Assertion>>)rows),
        Counts = rows.Counts,
    };
}
