using System.Runtime.InteropServices;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>What a rule comes to on one day, and until when nothing changes.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Mitigation">What mitigates a violation, or <see langword="null"/>.</param>
/// <param name="Unverified">What is not verified and decided a violation; found only where the rule is evaluated for several days of a part.</param>
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

        // Days on which a number that is not verified decides are another result than days that rest on verified ones. They are
        // no violation, and so there is nothing to mitigate.
        var mitigation = findings.MitigationOn(asked.Whole.Rule, asked.Whole.Law.States[part.StateIndex].Basis, run.Frame);
        var isOneOfSeveral = run.Frame.Day != part.First || run.Context.Horizon <= part.Last.DayNumber;
        var unverified = isOneOfSeveral ? FindingFactory.UnverifiedIn(asked.Whole, run.Frame) : UnverifiedUse.None;
        return new DayLook(verdict, unverified == UnverifiedUse.None ? mitigation : null, unverified, run.Context.Horizon);
    }

    /// <summary>Determines whether another day is one result with this one.</summary>
    public bool IsLike(in DayLook other) =>
        Verdict == other.Verdict && ReferenceEquals(Mitigation, other.Mitigation) && Unverified == other.Unverified;
}
