using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Judges one subject by one rule.</summary>
internal sealed class RuleEvaluator(CompiledRule compiled, FindingFactory findings, IVerdictSource verdicts)
{
    private readonly Rule _rule = compiled.Rule;

    /// <summary>Gets one result for each part of the subject's time in which the rule speaks; one "not applicable" when there is none.</summary>
    public void Evaluate(Entity subject, EvaluationContext context, DateOnly asOf, ImmutableArray<RuleResult>.Builder results)
    {
        var parts = SubjectParts.Of(subject, compiled.Law, asOf);
        var judged = parts.Where(p => p.State.IsActive).ToList();
        if (judged.Count == 0)
        {
            results.Add(NotApplicable(subject, parts, asOf));
        }
        else if (judged.TrueForAll(p => p.Time is { Value: null }))
        {
            results.Add(WithoutTime(subject, context, judged));
        }
        else
        {
            foreach (var part in judged)
            {
                results.Add(Judge(subject, context, part));
            }
        }
    }

    /// <summary>Says that subjects may exist which are not declared: a list that says nothing is no pass.</summary>
    public RuleResult Undeclared(EntitySet subjects, DateOnly asOf)
    {
        var missing = new Explanation { IsOpen = true };
        missing.Note(subjects);
        var law = compiled.Law.On(asOf);
        var part = new JudgedPart(null, null, asOf, law.Basis, IsCertain: false);
        return new RuleResult(_rule, null, part, Outcome.Undetermined, null, missing.Missing, null);
    }

    private RuleResult Judge(Entity subject, EvaluationContext context, SubjectPart part)
    {
        var frame = new Frame(context, part.LawDay, subject, part.Time, compiled.Depth);
        var verdict = verdicts.Of(compiled, frame);
        var judged = Part(part);
        if (!part.IsCertain && verdict.Outcome is Outcome.Satisfied or Outcome.Violated)
        {
            // Whether the subject existed in this part depends on dates that are not declared.
            var missing = new Explanation { IsOpen = true };
            AskForTime(frame, missing);
            return new RuleResult(_rule, subject, judged, Outcome.Undetermined, null, missing.Missing, null);
        }

        return verdict.Outcome switch
        {
            Outcome.Violated => new RuleResult(_rule, subject, judged, Outcome.Violated, findings.Create(compiled, frame, judged), [], null),
            Outcome.Undetermined => new RuleResult(_rule, subject, judged, Outcome.Undetermined, null, Missing(frame, part), null),
            _ => new RuleResult(_rule, subject, judged, verdict.Outcome, null, [], verdict.LiftedBy),
        };
    }

    // A subject whose time is not declared may have ended before the law began: it is settled only when it is outside
    // the rule under every law.
    private RuleResult WithoutTime(Entity subject, EvaluationContext context, List<SubjectPart> parts)
    {
        var last = parts[^1];
        var missing = new Explanation { IsOpen = true };
        ExceptionClause? liftedBy = null;
        var outside = true;
        foreach (var part in parts)
        {
            var frame = new Frame(context, part.LawDay, subject, part.Time, compiled.Depth);
            var verdict = verdicts.Of(compiled, frame);
            liftedBy = verdict.LiftedBy;
            if (verdict.Outcome != Outcome.NotApplicable)
            {
                outside = false;
                AskForTime(frame, missing);
                if (verdict.Outcome == Outcome.Undetermined)
                {
                    Explain(frame, missing);
                }
            }
        }

        return outside
            ? new RuleResult(_rule, subject, Part(last), Outcome.NotApplicable, null, [], liftedBy)
            : new RuleResult(_rule, subject, Part(last), Outcome.Undetermined, null, missing.Missing, null);
    }

    private RuleResult NotApplicable(Entity subject, ImmutableArray<SubjectPart> parts, DateOnly asOf)
    {
        var part = parts.IsEmpty
            ? new JudgedPart(null, null, asOf, [], IsCertain: true)
            : Part(parts[^1]);
        return new RuleResult(_rule, subject, part, Outcome.NotApplicable, null, [], null);
    }

    private static JudgedPart Part(SubjectPart part) => new(part.From, part.Until, part.LawDay, part.State.Basis, part.IsCertain);

    private ImmutableArray<MissingFact> Missing(Frame frame, SubjectPart part)
    {
        var explanation = new Explanation { IsOpen = true };
        if (!part.IsCertain)
        {
            AskForTime(frame, explanation);
        }

        Explain(frame, explanation);
        return explanation.Missing;
    }

    // Only what is unknown is asked for: a settled applicability needs no more facts.
    private void Explain(Frame frame, Explanation explanation)
    {
        if (compiled.AppliesWhen is { } applies && applies.Evaluate(frame) == Truth.Unknown)
        {
            applies.Explain(frame, explanation);
        }

        foreach (var exception in compiled.Exceptions)
        {
            if (exception.IsInForce(frame.LawDay) && exception.When.Evaluate(frame) == Truth.Unknown)
            {
                exception.When.Explain(frame, explanation);
            }
        }

        if (compiled.Requirement.Evaluate(frame) == Truth.Unknown)
        {
            compiled.Requirement.Explain(frame, explanation);
        }
    }

    private static void AskForTime(Frame frame, Explanation explanation)
    {
        var field = frame.Subject.Type.TimeField!;
        var node = new Nodes.FieldNode(new Nodes.ItemNode(0), field);
        explanation.Note(node, frame, frame.Subject.Facts[field], frame.Subject.Span);
    }
}
