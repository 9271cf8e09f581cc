using System.Collections.Immutable;
using System.Globalization;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>Compares what was settled with fewer facts and what is settled with more: it must be the same.</summary>
internal static class Settlement
{
    /// <summary>Gets what contradicts; each result with fewer facts is looked up by subject and day.</summary>
    public static IEnumerable<string> Contradictions(ImmutableArray<RuleResult> fewer, ImmutableArray<RuleResult> more)
    {
        foreach (var group in fewer.Where(r => r.Subject is not null).GroupBy(r => r.Subject!.Path, StringComparer.Ordinal))
        {
            var later = more.Where(r => r.Subject?.Path == group.Key).OrderBy(r => r.Part.Until).ToList();
            foreach (var before in group.Where(r => r.Outcome is not (Outcome.Undetermined or Outcome.NotCovered)))
            {
                // The only result of a subject of no known time, that the rule does not apply to, holds of every part.
                var day = group.Count() == 1 && before is { Part.From: null, Outcome: Outcome.NotApplicable }
                    ? null
                    : before.Part.From ?? before.Part.Until;
                foreach (var after in day is null ? later : later.FindAll(r => Speaks(r, later, day.Value)))
                {
                    // A subject that was not known to be there on days without law may turn out to have been.
                    if (after.Outcome != before.Outcome && (before.Outcome, after.Outcome) != (Outcome.NotApplicable, Outcome.NotCovered))
                    {
                        yield return $"{group.Key} was {before.Outcome} on {Show(day)} and became {after.Outcome}";
                    }
                }

                // A part that is not certain may turn out not to be, but nothing can be wrong or right in it before that.
                if (before.Outcome != Outcome.NotApplicable && day is not null && !later.Exists(r => Speaks(r, later, day.Value)))
                {
                    yield return $"{group.Key} was {before.Outcome} on {Show(day)} and is no longer judged";
                }
            }
        }
    }

    // A part without a first day begins after the part before it.
    private static bool Speaks(RuleResult result, List<RuleResult> ordered, DateOnly day)
    {
        var index = ordered.IndexOf(result);
        var first = result.Part.From ?? (index > 0 ? ordered[index - 1].Part.Until?.AddDays(1) : null);
        return (first is null || first <= day) && (result.Part.Until is null || result.Part.Until >= day);
    }

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "any day";
}
