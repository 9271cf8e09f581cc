using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Execution;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Puts the results of all rules together.</summary>
internal static class ReportAssembly
{
    /// <summary>Makes the report of a run.</summary>
    public static ComplianceReport Assemble(string engineVersion, Rulebook rulebook, EvaluationRequest request, CompactResults rows) =>
        Assemble(engineVersion, rulebook, request, rows.Findings, rows.Upcoming, rows.Counts, rows);

    /// <summary>Makes a report.</summary>
    /// <param name="engineVersion">The version of the engine.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="request">What was evaluated.</param>
    /// <param name="findings">The findings, in order.</param>
    /// <param name="upcoming">What later judgements would find, in order.</param>
    /// <param name="counts">The number of results.</param>
    /// <param name="later">Computes the rest when it is first read.</param>
    /// <typeparam name="T">What computes the rest.</typeparam>
    public static ComplianceReport Assemble<T>(
        string engineVersion, Rulebook rulebook, EvaluationRequest request, ImmutableArray<Finding> findings, ImmutableArray<Finding> upcoming, OutcomeCounts counts, T later)
        where T : IDeferredSource<ReportDetails>, IDeferredSource<ImmutableArray<Assertion>> => new()
    {
        EngineVersion = engineVersion,
        Rulebook = rulebook,
        Declaration = request.Declaration,
        AsOf = request.AsOf,
        Horizon = request.Horizon,
        Upcoming = upcoming,
        Results = default,
        Findings = findings,
        Questions = default,
        Details = new((IDeferredSource<ReportDetails>)later),
        AssertedLater = new((IDeferredSource<ImmutableArray<Assertion>>)later),
        Counts = counts,
    };
}
