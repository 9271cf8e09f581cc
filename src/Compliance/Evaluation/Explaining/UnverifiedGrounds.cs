using Compliance.Evaluation.Compilation;
using Compliance.Findings;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// Finds what is not verified and needed for a breach: without it the rule would not be broken. A breach that stands on verified grounds as
/// well is not made milder by another ground.
/// </summary>
internal static class UnverifiedGrounds
{
    /// <summary>Finds it for the day evaluated, and reports to the context when it may change.</summary>
    /// <param name="compiled">The rule, which is broken on that day.</param>
    /// <param name="frame">The subject and the day.</param>
    /// <param name="evidence">What took part in the breach.</param>
    public static UnverifiedUse Of(CompiledRule compiled, Frame frame, EvidenceCollector evidence)
    {
        // A later day may be counted in years that are verified, or are not.
        if (evidence.HasCountedUnlike && compiled.IsDailyIn(frame.Context))
        {
            frame.Context.ChangesOn(frame.Day.DayNumber + 1);
        }

        return evidence.Unverified switch
        {
            UnverifiedUse.None => UnverifiedUse.None,
            UnverifiedUse.Parameter or UnverifiedUse.Calendar => IsBroken(compiled, frame, evidence.Unverified) ? UnverifiedUse.None : evidence.Unverified,
            _ => OfBoth(compiled, frame),
        };
    }

    // Each that is needed; both, where either suffices and one of them must be there.
    private static UnverifiedUse OfBoth(CompiledRule compiled, Frame frame)
    {
        const UnverifiedUse Both = UnverifiedUse.Parameter | UnverifiedUse.Calendar;
        if (IsBroken(compiled, frame, Both))
        {
            return UnverifiedUse.None;
        }

        return (IsBroken(compiled, frame, UnverifiedUse.Parameter), IsBroken(compiled, frame, UnverifiedUse.Calendar)) switch
        {
            (true, false) => UnverifiedUse.Calendar,
            (false, true) => UnverifiedUse.Parameter,
            _ => Both,
        };
    }

    private static bool IsBroken(CompiledRule compiled, Frame frame, UnverifiedUse withheld) =>
        NodeVerdicts.Judge(compiled.Withholding(withheld), frame, out _) == Outcome.Violated;
}
