using Compliance.Evaluation.Judging;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Judges subjects by rules, one by one. What an open result asks for is found later, where somebody reads it.</summary>
internal sealed class RuleEvaluator(FindingFactory findings)
{
    /// <summary>Adds a row for each part of the subject's time in which the rule speaks; none where it is not applicable in all of them.</summary>
    /// <param name="asked">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="index">The place of the subject among those of its type.</param>
    /// <param name="run">The run, which has cut the subject's time; it gets the rows.</param>
    public void Evaluate(in AskedRule asked, Entity subject, int index, JudgingRun run)
    {
        var parts = run.Parts(asked.Law);
        if (run.IsUndeclared)
        {
            WithoutTime(asked, subject, parts, run);
            return;
        }

        // Parts outside the rule are said only where another one is not.
        var isSaid = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].State.IsActive)
            {
                continue;
            }

            run.Frame.Enter(parts[i].LawDay, subject, parts[i].Time, run.Row);
            var verdict = run.Verdicts.Of(asked.Rest, run.Frame);
            if (isSaid || verdict.Outcome != Outcome.NotApplicable || verdict.LiftedBy is not null)
            {
                for (var before = isSaid ? i : 0; before < i; before++)
                {
                    if (parts[before].State.IsActive)
                    {
                        run.Rows.Add(asked.Place, index, before, Outcome.NotApplicable);
                    }
                }

                isSaid = true;
                Say(asked, subject, index, parts[i], i, verdict, run);
            }
        }
    }

    private void Say(in AskedRule asked, Entity subject, int index, in SubjectPart part, int partIndex, Verdict verdict, JudgingRun run)
    {
        var (rule, place) = (asked.Whole, asked.Place);
        switch (verdict.Outcome)
        {
            case Outcome.Satisfied or Outcome.Violated when !part.IsCertain:
                // Whether the subject existed in this part depends on dates that are not declared.
                run.Rows.Add(place, index, partIndex, Outcome.Undetermined);
                break;
            case Outcome.Violated:
                var judged = rule.Judged(part);
                run.Rows.Add(place, index, partIndex, new RuleResult(rule.Rule, subject, judged, Outcome.Violated, findings.Create(rule, run.Frame, judged), [], null));
                break;
            case Outcome.NotApplicable when verdict.LiftedBy is { } exception:
                run.Rows.Add(place, index, partIndex, new RuleResult(rule.Rule, subject, rule.Judged(part), Outcome.NotApplicable, null, [], exception));
                break;
            default:
                run.Rows.Add(place, index, partIndex, verdict.Outcome);
                break;
        }
    }

    // A subject whose time is not declared may have ended before the law began: it is settled only when it is outside
    // the rule under every law.
    private static void WithoutTime(in AskedRule asked, Entity subject, ReadOnlySpan<SubjectPart> parts, JudgingRun run)
    {
        ExceptionClause? liftedBy = null;
        var isOpen = false;
        var last = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].State.IsActive)
            {
                last = i;
                run.Frame.Enter(parts[i].LawDay, subject, parts[i].Time, run.Row);
                var verdict = run.Verdicts.Of(asked.Rest, run.Frame);
                liftedBy = verdict.LiftedBy;
                isOpen |= verdict.Outcome != Outcome.NotApplicable;
            }
        }

        if (isOpen)
        {
            run.Rows.Add(asked.Place, subject.Index, last, Outcome.Undetermined);
        }
        else if (liftedBy is not null)
        {
            run.Rows.Add(asked.Place, subject.Index, last, new RuleResult(
                asked.Whole.Rule, subject, asked.Whole.Judged(parts[last]), Outcome.NotApplicable, null, [], liftedBy));
        }
    }
}
