using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>What a rule comes to on one day, and until when nothing changes.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Mitigation">What mitigates a violation, or <see langword="null"/>.</param>
/// <param name="Unverified">What is not verified and needed for a violation.</param>
/// <param name="Until">The number of the first later day on which any of them may change; at most the day after the part.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayLook(Verdict Verdict, Mitigation? Mitigation, UnverifiedUse Unverified, int Until)
{
    /// <summary>Evaluates a rule for a day.</summary>
    /// <param name="day">The day, which lies in the part.</param>
    /// <param name="asked">The rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="part">The part.</param>
    /// <param name="run">The run.</param>
    /// <param name="findings">Knows the mitigations.</param>
    public static DayLook At(DateOnly day, in CandidateRule asked, Entity subject, in SubjectPeriod part, EvaluationRun run, FindingFactory findings)
    {
        var context = run.Context;
        if (!part.State.IsActive)
        {
            return WithoutLaw(day, asked, subject, part, run);
        }

        context.LookAhead(part.Last.DayNumber + 1);
        run.Frame.Enter(day, subject, run.Row);
        var verdict = run.Verdicts.Of(asked.Rest, run.Frame);
        return asked.Whole.IsDailyIn(context) ? Of(verdict, asked, part, run, findings) : OfWhole(verdict, asked, part, run, findings);
    }

    /// <summary>Completes the verdict of a rule of which nothing but the mitigation changes in a part.</summary>
    /// <param name="verdict">The verdict on the day that the frame of the run stands on.</param>
    /// <param name="asked">The rule.</param>
    /// <param name="part">The part.</param>
    /// <param name="run">The run.</param>
    /// <param name="findings">Knows the mitigations.</param>
    public static DayLook OfWhole(Verdict verdict, in CandidateRule asked, in SubjectPeriod part, EvaluationRun run, FindingFactory findings)
    {
        run.Context.LookAhead(part.Last.DayNumber + 1);
        return Of(verdict, asked, part, run, findings);
    }

    // Days without law are one part, whatever parameters and exceptions begin or end in it.
    private static DayLook WithoutLaw(DateOnly day, in CandidateRule asked, Entity subject, in SubjectPeriod part, EvaluationRun run)
    {
        var next = Math.Min(part.Last.DayNumber + 1, asked.Whole.Law.NextChange(day));
        run.Context.LookAhead(next);
        run.Frame.Enter(day, subject, run.Row);
        var verdict = run.Verdicts.WithoutLaw(asked.Rest, run.Frame);
        return new DayLook(verdict, null, UnverifiedUse.None, asked.Whole.IsDailyIn(run.Context) ? run.Context.Horizon : next);
    }

    private static DayLook Of(Verdict verdict, in CandidateRule asked, in SubjectPeriod part, EvaluationRun run, FindingFactory findings)
    {
        // Whether the subject existed on days that are not certain depends on dates that are not declared.
        if (!part.IsCertain && verdict.Outcome is Outcome.Satisfied or Outcome.Violated)
        {
            verdict = new Verdict(Outcome.Undetermined, null);
        }

        if (verdict.Outcome != Outcome.Violated)
        {
            return new DayLook(verdict, null, UnverifiedUse.None, run.Context.Horizon);
        }

        return OfViolation(verdict, asked.Whole, asked.Whole.Law.States[part.StateIndex].Basis, run.Frame, findings);
    }

    /// <summary>Completes the verdict of a rule that is violated. Days on which a number that is not verified decides are another result than days that rest on verified ones; they are no violation, and so there is nothing to mitigate.</summary>
    /// <param name="verdict">The verdict on the day of the frame.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="basis">Its citations in force.</param>
    /// <param name="frame">The subject and the day, in a context that has been told to look ahead.</param>
    /// <param name="findings">Knows the mitigations.</param>
    public static DayLook OfViolation(Verdict verdict, CompiledRule rule, ImmutableArray<Citation> basis, Frame frame, FindingFactory findings)
    {
        var mitigation = findings.MitigationOn(rule.Rule, basis, frame);
        var unverified = FindingFactory.UnverifiedIn(rule, frame);
        return new DayLook(verdict, unverified == UnverifiedUse.None ? mitigation : null, unverified, frame.Context.Horizon);
    }

    /// <summary>Determines whether another day is one result with this one.</summary>
    public bool IsLike(in DayLook other) =>
        Verdict == other.Verdict && ReferenceEquals(Mitigation, other.Mitigation) && Unverified == other.Unverified;
}
