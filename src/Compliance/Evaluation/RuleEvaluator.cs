using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Judging;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Judges subjects by rules, one by one.</summary>
internal sealed class RuleEvaluator(FindingFactory findings)
{
    /// <summary>Adds a row for each part of the subject's time in which the rule speaks; none where it is not applicable in all of them.</summary>
    /// <param name="compiled">The rule.</param>
    /// <param name="place">The place of the rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="parts">The parts of its time.</param>
    /// <param name="run">The run; it gets the rows.</param>
    public void Evaluate(CompiledRule compiled, int place, Entity subject, List<SubjectPart> parts, JudgingRun run)
    {
        if (SubjectParts.IsUndeclared(subject))
        {
            WithoutTime(compiled, place, subject, parts, run);
            return;
        }

        var before = run.Rows.Count;
        var isOutside = true;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].State.IsActive)
            {
                var row = Judge(compiled, place, subject, parts[i], i, run);
                isOutside &= row is { Outcome: Outcome.NotApplicable, Reported: null };
                run.Rows.Add(row);
            }
        }

        if (isOutside)
        {
            run.Rows.RemoveRange(before, run.Rows.Count - before);
        }
    }

    /// <summary>Says that subjects may exist which are not declared: a list that says nothing is no pass.</summary>
    public static RuleResult Undeclared(CompiledRule compiled, EntitySet subjects, DateOnly asOf)
    {
        var missing = new Explanation(ExplanationPurpose.Question) { IsOpen = true };
        missing.Note(subjects);
        var part = new JudgedPart(null, null, asOf, compiled.Law.On(asOf).Basis, IsCertain: false);
        return new RuleResult(compiled.Rule, null, part, Outcome.Undetermined, null, missing.Missing, null);
    }

    private ResultRow Judge(CompiledRule compiled, int place, Entity subject, SubjectPart part, int index, JudgingRun run)
    {
        var frame = run.Frame;
        frame.Enter(part.LawDay, subject, part.Time);
        var verdict = run.Verdicts.Of(compiled, frame);
        var outcome = verdict.Outcome;
        RuleResult? reported = null;
        if (!part.IsCertain && outcome is Outcome.Satisfied or Outcome.Violated)
        {
            // Whether the subject existed in this part depends on dates that are not declared.
            var missing = new Explanation(ExplanationPurpose.Question) { IsOpen = true };
            RuleExplanation.AskForTime(frame, missing);
            outcome = Outcome.Undetermined;
            reported = new RuleResult(compiled.Rule, subject, compiled.Judged(part), outcome, null, missing.Missing, null);
        }
        else if (outcome == Outcome.Violated)
        {
            var judged = compiled.Judged(part);
            reported = new RuleResult(compiled.Rule, subject, judged, outcome, findings.Create(compiled, frame, judged), [], null);
        }
        else if (outcome == Outcome.Undetermined)
        {
            reported = Undetermined(compiled, frame, part);
        }
        else if (verdict.LiftedBy is { } exception)
        {
            reported = new RuleResult(compiled.Rule, subject, compiled.Judged(part), outcome, null, [], exception);
        }

        return new ResultRow(place, subject.Index, index, outcome, reported);
    }

    // A subject whose time is not declared may have ended before the law began: it is settled only when it is outside
    // the rule under every law.
    private static void WithoutTime(CompiledRule compiled, int place, Entity subject, List<SubjectPart> parts, JudgingRun run)
    {
        var frame = run.Frame;
        Explanation? missing = null;
        ExceptionClause? liftedBy = null;
        var last = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].State.IsActive)
            {
                continue;
            }

            last = i;
            frame.Enter(parts[i].LawDay, subject, parts[i].Time);
            var verdict = run.Verdicts.Of(compiled, frame);
            liftedBy = verdict.LiftedBy;
            if (verdict.Outcome != Outcome.NotApplicable)
            {
                missing ??= new Explanation(ExplanationPurpose.Question) { IsOpen = true };
                RuleExplanation.AskForTime(frame, missing);
                if (verdict.Outcome == Outcome.Undetermined)
                {
                    RuleExplanation.OfDoubt(compiled, frame, missing, isCertain: true);
                }
            }
        }

        var outcome = missing is null ? Outcome.NotApplicable : Outcome.Undetermined;
        if (missing is not null || liftedBy is not null)
        {
            var result = new RuleResult(compiled.Rule, subject, compiled.Judged(parts[last]), outcome, null, missing?.Missing ?? [], missing is null ? liftedBy : null);
            run.Rows.Add(new ResultRow(place, subject.Index, last, outcome, result));
        }
    }

    private static RuleResult Undetermined(CompiledRule compiled, Frame frame, SubjectPart part)
    {
        var isCertain = part.IsCertain;
        var retelling = new Retelling(compiled, frame);
        var explanation = frame.Context.Explain(ExplanationPurpose.Question);
        RuleExplanation.OfDoubt(compiled, frame, explanation, isCertain);
        return new RuleResult(compiled.Rule, frame.Subject, compiled.Judged(part), Outcome.Undetermined, null, default, null)
        {
            MissingPaths = explanation.MissingPaths,
            Asked = new(() => retelling.Missing(isCertain)),
        };
    }
}
