using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Declarations;
using Compliance.Deferring;
using Compliance.Evaluation.Asserting;
using Compliance.Evaluation.Time;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>The results of a run in short: what is not applicable throughout is only counted, and open results are explained when somebody reads them.</summary>
internal sealed class CompactResults : IDeferredSource<ReportDetails>, IDeferredSource<ImmutableArray<Assertion>>
{
    private readonly EvaluationPlan _plan;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly ResultRow[] _rows;
    private readonly ImmutableArray<(int Row, RuleResult Result)> _reported;
    private readonly Dictionary<int, DayRun> _runs;

    /// <summary>Copies the rows of a run.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="declaration">The declaration evaluated.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="results">How many results there are, with those that have no row.</param>
    /// <param name="upcoming">What later judgements would find.</param>
    public CompactResults(EvaluationPlan plan, Declaration declaration, DateOnly asOf, ResultRowBuffer rows, long results, ImmutableArray<Finding> upcoming)
    {
        _plan = plan;
        _declaration = declaration;
        _asOf = asOf;
        _rows = rows.ToRows();
        _reported = rows.ToReported();
        _runs = rows.ToRuns();
        Counts = rows.ToCounts(results);
        Upcoming = upcoming;
    }

    /// <summary>Gets how many results there are.</summary>
    public OutcomeCounts Counts { get; }

    /// <summary>Gets what later judgements would find, in order.</summary>
    public ImmutableArray<Finding> Upcoming { get; }

    /// <summary>Gets the findings, in order.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            if (Counts is { Violations: 0, Cautions: 0, Opportunities: 0 })
            {
                return [];
            }

            var findings = new Finding[Counts.Violations + Counts.Cautions + Counts.Opportunities];
            var next = 0;
            foreach (ref readonly var reported in _reported.AsSpan())
            {
                if (reported.Result.Finding is { } finding)
                {
                    findings[next++] = finding;
                }
            }

            FindingOrder.Sort(findings);
            return ImmutableCollectionsMarshal.AsImmutableArray(findings);
        }
    }

    /// <inheritdoc/>
    ImmutableArray<Assertion> IDeferredSource<ImmutableArray<Assertion>>.Compute() => new AssertionSearch(_plan, _declaration, _asOf).Find();

    /// <inheritdoc/>
    public ReportDetails Compute() => new RowDetails(_plan, _declaration, _asOf, _rows, _reported, Counts.Undetermined > 0, _runs).Details();
}
