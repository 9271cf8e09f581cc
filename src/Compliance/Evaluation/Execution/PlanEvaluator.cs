using Compliance.Conditions;
using Compliance.Evaluation.Upcoming;
using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Execution;

/// <summary>Evaluates declarations by an evaluation plan. Immutable, but for its pool of runs.</summary>
internal sealed class PlanEvaluator(EvaluationPlan plan, FindingFactory findings)
{
    private readonly RuleEvaluator _evaluator = new(findings);
    private EvaluationRun? _idle;

    /// <summary>Evaluates a declaration.</summary>
    public CompactResults Evaluate(EvaluationRequest request)
    {
        var run = Interlocked.Exchange(ref _idle, null) ?? new EvaluationRun(plan.Depth);
        run.Begin(request);
        try
        {
            var results = 0L;
            var reach = plan.Reach(request.Declaration, request.AsOf);
            foreach (var section in plan.Sections)
            {
                results += Evaluate(section, request, reach, run);
            }

            var upcoming = request.Horizon is { } horizon ? new UpcomingSearch(plan, findings, request, run, horizon).Find() : [];
            return new CompactResults(plan, request.Declaration, request.AsOf, run.Rows, results, upcoming);
        }
        finally
        {
            run.End();
            _idle = run;
        }
    }

    // Returns how many results the section has, materialized or not.
    private long Evaluate(PlanSection section, EvaluationRequest request, in LegalOrderReach reach, EvaluationRun run)
    {
        var results = 0L;
        var isAll = reach.IsAll;
        var subjects = request.Declaration[section.Subject];
        for (var i = 0; i < subjects.Items.Length; i++)
        {
            var subject = subjects.Items[i];
            run.Context.Step();
            results += run.Cut(subject, i, section, request.AsOf);
            foreach (ref readonly var rule in section.Index.Find(subject, run.Row, run.Context.Words, request.Declaration))
            {
                switch (isAll ? Truth.True : reach.Of(rule.Place))
                {
                    case Truth.True:
                        results += _evaluator.Evaluate(rule, subject, i, run);
                        break;
                    case Truth.Unknown:
                        Open(rule, i, run);
                        break;
                }
            }
        }

        return results + Undeclared(section, subjects, request.AsOf, reach, run);
    }

    /// <summary>Adds the rows of a rule that may not bind the company: whether it is bound by the law is asked before anything else.</summary>
    public static void Open(in CandidateRule rule, int subject, EvaluationRun run)
    {
        var parts = run.Parts(rule.Law);
        var isUndeclared = run.IsUndeclared(rule.Law);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i].State.IsActive && isUndeclared)
            {
                run.Rows.Add(rule.Place, subject, i, Outcome.Undetermined);
                return;
            }
        }

        for (var i = 0; i < parts.Length && !isUndeclared; i++)
        {
            if (parts[i].State.IsActive)
            {
                run.Rows.Add(rule.Place, subject, i, Outcome.Undetermined);
            }
        }
    }

    // A declaration covers the declaring company; affiliates that are not listed are not missing subjects.
    private long Undeclared(PlanSection section, EntitySet subjects, DateOnly asOf, in LegalOrderReach reach, EvaluationRun run)
    {
        if (subjects.State == EntitySetState.Complete || section.Subject.Cardinality == Types.EntityCardinality.Principal)
        {
            return 0;
        }

        var before = run.Rows.Count;
        foreach (var rule in section.Members)
        {
            if (reach.Of(rule) != Truth.False && plan.Rules[rule].MayHaveApplied(asOf))
            {
                run.Rows.Add(rule, ResultRow.Undeclared, 0, Outcome.Undetermined);
            }
        }

        return run.Rows.Count - before;
    }
}
