using Compliance.Facts;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>Judges declarations by a docket. Immutable but for the runs it keeps to use them again.</summary>
internal sealed class Court(Docket docket, FindingFactory findings)
{
    private readonly RuleEvaluator _evaluator = new(findings);
    private JudgingRun? _idle;

    /// <summary>Judges a declaration.</summary>
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

    // Returns how many results the section has, said or not.
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

    // A declaration speaks for the one who declares; affiliates that are not listed are no subjects left out.
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
