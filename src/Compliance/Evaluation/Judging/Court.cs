using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>Evaluates declarations by an evaluation plan. Immutable, but for its pool of runs.</summary>
internal sealed class Court(Docket docket, FindingFactory findings)
{
    private readonly RuleEvaluator _evaluator = new(findings);
    private JudgingRun? _idle;

    /// <summary>Evaluates a declaration.</summary>
    public JudgedRows Judge(Judgement judgement)
    {
        var run = Interlocked.Exchange(ref _idle, null) ?? new JudgingRun(docket.Depth);
        run.Begin(judgement);
        try
        {
            var results = 0L;
            foreach (var section in docket.Sections)
            {
                results += Judge(section, judgement, run);
            }

            return new JudgedRows(docket, judgement.Declaration, judgement.AsOf, run.Rows, results);
        }
        finally
        {
            run.End();
            _idle = run;
        }
    }

    // Returns how many results the section has, materialized or not.
    private long Judge(DocketSection section, Judgement judgement, JudgingRun run)
    {
        var results = 0L;
        var subjects = judgement.Declaration[section.Subject];
        for (var i = 0; i < subjects.Items.Length; i++)
        {
            var subject = subjects.Items[i];
            judgement.CancellationToken.ThrowIfCancellationRequested();
            results += run.Cut(subject, i, section, judgement.AsOf);
            foreach (ref readonly var rule in section.Index.Find(subject, run.Row, run.Context.Words))
            {
                results += _evaluator.Evaluate(rule, subject, i, run);
            }
        }

        return results + Undeclared(section, subjects, judgement.AsOf, run);
    }

    // A declaration covers the declaring company; affiliates that are not listed are not missing subjects.
    private long Undeclared(DocketSection section, EntitySet subjects, DateOnly asOf, JudgingRun run)
    {
        if (subjects.State == EntitySetState.Complete || section.Subject.Cardinality == Types.EntityCardinality.Principal)
        {
            return 0;
        }

        var before = run.Rows.Count;
        foreach (var rule in section.Members)
        {
            if (docket.Rules[rule].MayHaveSpoken(asOf))
            {
                run.Rows.Add(rule, ResultRow.Undeclared, 0, Outcome.Undetermined);
            }
        }

        return run.Rows.Count - before;
    }
}
