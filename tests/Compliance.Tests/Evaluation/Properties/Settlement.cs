using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Compares what was settled with fewer facts and what is settled with more: it must be the same.</summary>
internal static class Settlement
{
    /// <summary>Gets what contradicts; each result with fewer facts is looked up by subject and day.</summary>
    public static IEnumerable<string> Contradictions(ImmutableArray<RuleResult> fewer, ImmutableArray<RuleResult> more) =>
        from before in fewer
        let subject = before.Subject?.Path
        where subject is not null && before.Outcome != Outcome.Undetermined
        let isWhole = fewer.Count(r => r.Subject?.Path == subject) == 1
        from after in more.Where(r => r.Subject?.Path == subject).Where(r => IsOf(r.Part, before, isWhole)).DefaultIfEmpty()
        where IsContradicted(before, after)
        select $"{subject} was {before.Outcome} on {Day(before.Part)} and became {after?.Outcome.ToString() ?? "nothing"}";

    // The only result of a subject that the rule does not apply to holds of every part there may be; else a result holds
    // of the days it certainly speaks of.
    private static bool IsOf(JudgedPart part, RuleResult before, bool isWhole)
    {
        if (isWhole && before.Part.From is null && before.Outcome == Outcome.NotApplicable)
        {
            return true;
        }

        var day = Day(before.Part);
        return day is null || ((part.From is null || part.From <= day) && (part.Until is null || part.Until >= day));
    }

    // A part that is not certain may turn out not to be: then nothing is said of it.
    private static bool IsContradicted(RuleResult before, RuleResult? after) =>
        after is null ? before.Outcome != Outcome.NotApplicable : after.Outcome != before.Outcome;

    private static DateOnly? Day(JudgedPart part) => part.From ?? part.Until;
}
