using System.Collections.Immutable;
using Compliance.Deferring;
using Compliance.Evaluation.Asserting;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Upcoming;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Makes the report of what is kept. The rows, as an evaluation has them, are put together when somebody reads more than findings and counts.</summary>
/// <param name="plan">The rules.</param>
/// <param name="request">What was evaluated.</param>
/// <param name="sections">What is kept.</param>
internal sealed class LiveReport(LivePlan plan, EvaluationRequest request, ImmutableArray<LiveSection> sections) : IDeferredSource<ReportDetails>, IDeferredSource<ImmutableArray<Assertion>>
{
    private OutcomeCounts Counts
    {
        get
        {
            var counts = new LiveCounts();
            foreach (var section in sections)
            {
                counts.Add(section.Counts);
            }

            return counts.ToReport();
        }
    }

    /// <summary>Makes the report.</summary>
    /// <param name="findings">The findings, in order.</param>
    public ComplianceReport Of(ImmutableArray<Finding> findings)
    {
        List<Finding> upcoming = request.Horizon is null ? [] : [.. sections.SelectMany(s => s.Subjects).SelectMany(s => s.Results).SelectMany(r => r.Upcoming)];
        upcoming.Sort(UpcomingSearch.InOrder);
        return ReportAssembly.Assemble(BuildFacts.Version, plan.Rulebook, request, findings, [.. upcoming], Counts, this);
    }

    /// <inheritdoc/>
    public ReportDetails Compute()
    {
        var rows = new ResultRowBuffer();
        foreach (var section in sections)
        {
            for (var i = 0; i < section.Subjects.Length; i++)
            {
                foreach (var result in section.Subjects[i].Results)
                {
                    Add(result, i, rows);
                }
            }

            foreach (var result in section.Undeclared)
            {
                Add(result, ResultRow.Undeclared, rows);
            }
        }

        return new RowDetails(plan.Plan, request.Declaration, request.AsOf, rows.ToRows(), rows.ToReported(), Counts.Undetermined > 0, rows.ToRuns()).Details();
    }

    /// <inheritdoc/>
    ImmutableArray<Assertion> IDeferredSource<ImmutableArray<Assertion>>.Compute() => new AssertionSearch(plan.Plan, request.Declaration, request.AsOf).Find();

    private static void Add(LiveResult result, int subject, ResultRowBuffer rows)
    {
        foreach (var row in result.Rows)
        {
            if (row.Run is { } days)
            {
                rows.Shorten(days);
            }

            if (row.Result is { } said)
            {
                rows.Add(result.Rule, subject, row.Part, said);
            }
            else
            {
                rows.Add(result.Rule, subject, row.Part, row.Outcome);
            }
        }
    }
}
