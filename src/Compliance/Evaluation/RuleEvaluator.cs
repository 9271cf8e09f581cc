using System.Runtime.CompilerServices;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Evaluates rules for subjects, one by one. The missing facts of an open result are collected later, when they are read.</summary>
internal sealed class RuleEvaluator(FindingFactory findings)
{
    /// <summary>Adds a row for each run of days of the subject's time in which the rule is in force, and for each on which it would apply and the law is not registered; none where it is not applicable on all of them.</summary>
    /// <param name="asked">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="index">The place of the subject among those of its type.</param>
    /// <param name="run">The run, which has cut the subject's time; it gets the rows.</param>
    /// <returns>By how much the results outnumber the parts in force: a part whose days differ has several results, and so have days without law.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Evaluate(in CandidateRule asked, Entity subject, int index, EvaluationRun run)
    {
        if (!run.HasOnePart(asked.Law, out var day, out var isCertain) || asked.Rest.IsDailyIn(run.Context))
        {
            return EvaluateParts(asked, subject, index, run);
        }

        // What most rules come to for most subjects takes the shortest way.
        var frame = run.Frame;
        frame.Enter(day, subject, run.Row);
        Outcome outcome;
        ExceptionClause? liftedBy = null;
        if (!run.IsNative)
        {
            (outcome, liftedBy) = run.Verdicts.Of(asked.Rest, frame);
        }
        else if (asked.Settled is { } settled)
        {
            outcome = settled;
        }
        else
        {
            outcome = NodeVerdicts.Judge(asked.Rest, frame, out liftedBy);
        }

        if (outcome == Outcome.Violated || liftedBy is not null)
        {
            return Report(asked, subject, index, outcome, liftedBy, run);
        }

        if (outcome != Outcome.NotApplicable)
        {
            run.Rows.Add(asked.Place, index, 0, isCertain ? outcome : Outcome.Undetermined);
        }

        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EvaluateParts(in CandidateRule asked, Entity subject, int index, EvaluationRun run) =>
        Evaluate(asked, subject, index, run.Parts(asked.Law), known: null, run);

    // By itself: what it prepares on the stack would be cleared for every rule.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Report(in CandidateRule asked, Entity subject, int index, Outcome outcome, ExceptionClause? liftedBy, EvaluationRun run) =>
        Evaluate(asked, subject, index, run.Parts(asked.Law), new Verdict(outcome, liftedBy), run);

    // The verdict on the first day of the first part may be known; then the frame of the run stands on it.
    private int Evaluate(in CandidateRule asked, Entity subject, int index, ReadOnlySpan<SubjectPeriod> parts, Verdict? known, EvaluationRun run)
    {
        if (run.IsUndeclared(asked.Law))
        {
            WithoutTime(asked, subject, parts, run);
            return 0;
        }

        // Days outside the rule are reported only where there are no others.
        var isDaily = asked.Whole.IsDailyIn(run.Context);
        var isSaid = false;
        var (more, withoutLaw, hasLaw) = (0, 0, false);
        for (var i = 0; i < parts.Length; i++)
        {
            ref readonly var part = ref parts[i];
            if (!part.State.IsActive)
            {
                if (part.IsWithoutLaw(asked.Whole.Law.States[part.StateIndex]))
                {
                    withoutLaw += WithoutLaw(asked, subject, index, parts, i, ref isSaid, run);
                }

                continue;
            }

            hasLaw = true;
            DayLook first;
            if (isDaily)
            {
                first = DayLook.At(part.First, asked, subject, part, run, findings);
            }
            else
            {
                if (known is not { } verdict)
                {
                    run.Frame.Enter(part.First, subject, run.Row);
                    verdict = run.Verdicts.Of(asked.Rest, run.Frame);
                }

                known = null;
                if (verdict.Outcome != Outcome.Violated && verdict.LiftedBy is null)
                {
                    if (!isSaid && verdict.Outcome != Outcome.NotApplicable)
                    {
                        isSaid = true;
                        Outside(asked, index, parts[..i], run);
                    }

                    if (isSaid)
                    {
                        run.Rows.Add(asked.Place, index, i, part.IsCertain || verdict.Outcome == Outcome.NotApplicable ? verdict.Outcome : Outcome.Undetermined);
                    }

                    continue;
                }

                first = DayLook.OfWhole(verdict, asked, part, run, findings);
            }

            // Nearly always nothing changes in the part.
            if (first.Until > part.Last.DayNumber)
            {
                if (isSaid || first.Verdict is not { Outcome: Outcome.NotApplicable, LiftedBy: null })
                {
                    if (!isSaid)
                    {
                        isSaid = true;
                        Outside(asked, index, parts[..i], run);
                    }

                    Say(asked, subject, index, i, part, new DayRun(part.First, part.Last), first, run);
                }

                continue;
            }

            var days = new RunOfDays(asked, subject, in part, first, run, findings);
            while (days.Next())
            {
                if (!isSaid && days.Look.Verdict is { Outcome: Outcome.NotApplicable, LiftedBy: null } && days.IsWhole)
                {
                    break;
                }

                if (!isSaid)
                {
                    isSaid = true;
                    Outside(asked, index, parts[..i], run);
                }

                more += days.IsLast ? 0 : 1;
                if (!days.IsWhole)
                {
                    run.Rows.Shorten(days.Days);
                }

                Say(asked, subject, index, i, part, days.Days, days.Look, run);
            }
        }

        // Where no part is in force, one result was counted.
        return more + (hasLaw || withoutLaw == 0 ? withoutLaw : withoutLaw - 1);
    }

    // Days on which the rule would not apply are said by nothing, as all days on which it is not in force.
    private int WithoutLaw(in CandidateRule asked, Entity subject, int index, ReadOnlySpan<SubjectPeriod> parts, int partIndex, ref bool isSaid, EvaluationRun run)
    {
        ref readonly var part = ref parts[partIndex];
        var rows = 0;
        var days = new RunOfDays(asked, subject, in part, DayLook.At(part.First, asked, subject, part, run, findings), run, findings);
        while (days.Next())
        {
            if (days.Look.Verdict.Outcome != Outcome.NotCovered)
            {
                continue;
            }

            if (!isSaid)
            {
                isSaid = true;
                Outside(asked, index, parts[..partIndex], run);
            }

            if (!days.IsWhole)
            {
                run.Rows.Shorten(days.Days);
            }

            run.Rows.Add(asked.Place, index, partIndex, Outcome.NotCovered);
            rows++;
        }

        return rows;
    }

    private static void Outside(in CandidateRule asked, int index, ReadOnlySpan<SubjectPeriod> parts, EvaluationRun run)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].State.IsActive)
            {
                run.Rows.Add(asked.Place, index, i, Outcome.NotApplicable);
            }
        }
    }

    private static void Say(in CandidateRule asked, Entity subject, int index, int partIndex, in SubjectPeriod part, DayRun days, in DayLook look, EvaluationRun run)
    {
        var (rule, place) = (asked.Whole, asked.Place);
        switch (look.Verdict.Outcome)
        {
            case Outcome.Violated:
                run.Frame.Turn(days.First);
                var period = rule.PeriodOf(part, days);
                run.Rows.Add(place, index, partIndex, new RuleResult(
                    rule.Rule, subject, period, Outcome.Violated, FindingFactory.Create(rule, run.Frame, period, look.Mitigation), [], null));
                break;
            case Outcome.NotApplicable when look.Verdict.LiftedBy is { } exception:
                run.Rows.Add(place, index, partIndex, new RuleResult(
                    rule.Rule, subject, rule.PeriodOf(part, days), Outcome.NotApplicable, null, [], exception));
                break;
            default:
                run.Rows.Add(place, index, partIndex, look.Verdict.Outcome);
                break;
        }
    }

    // A subject whose time is not declared may have ended before the law began: it is settled only when it is outside
    // the rule on every day.
    private void WithoutTime(in CandidateRule asked, Entity subject, ReadOnlySpan<SubjectPeriod> parts, EvaluationRun run)
    {
        ExceptionClause? liftedBy = null;
        var isOpen = false;
        var last = -1;
        for (var i = 0; i < parts.Length && !isOpen; i++)
        {
            if (!parts[i].State.IsActive)
            {
                continue;
            }

            last = i;
            ref readonly var part = ref parts[i];
            var days = new RunOfDays(asked, subject, in part, DayLook.At(part.First, asked, subject, part, run, findings), run, findings);
            while (!isOpen && days.Next())
            {
                liftedBy = days.Look.Verdict.LiftedBy;
                isOpen = days.Look.Verdict.Outcome != Outcome.NotApplicable;
            }
        }

        if (isOpen)
        {
            for (var i = last; i < parts.Length; i++)
            {
                last = parts[i].State.IsActive ? i : last;
            }

            run.Rows.Add(asked.Place, subject.Index, last, Outcome.Undetermined);
        }
        else if (liftedBy is not null)
        {
            run.Rows.Add(asked.Place, subject.Index, last, new RuleResult(
                asked.Whole.Rule, subject, asked.Whole.PeriodOf(parts[last]), Outcome.NotApplicable, null, [], liftedBy));
        }
    }
}
