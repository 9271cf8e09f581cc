using Compliance.Evaluation.Time;
using Compliance.Text;

namespace Compliance.Reporting.Texts.Explaining;

/// <summary>Puts into words what a rule comes to on days before its law.</summary>
public static class EarlierDays
{
    /// <summary>Gets a line for the days before the rule's first day in force and for each time between two such days; none where it is always in force or its days have only an end.</summary>
    public static IEnumerable<LocalizedText> Of(LawTimeline law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Lines(law);
    }

    private static IEnumerable<LocalizedText> Lines(LawTimeline law)
    {
        var first = law.States.FirstOrDefault(s => s.IsActive)?.From;
        if (first is { } day && law.NotApplicableBefore is { } why)
        {
            yield return new($"{IsoDay.Of(day)} 以前不适用：{why.In(Language.Zh)}", $"not applicable before {IsoDay.Of(day)}: {why.In(Language.En)}");
        }

        foreach (var state in law.States)
        {
            if (state.CoveredFrom is { } covered)
            {
                var between = state.From == DateOnly.MinValue ? string.Empty : IsoDay.Of(state.From);
                yield return between.Length == 0
                    ? new($"{IsoDay.Of(covered)} 以前的法律未收录", $"not covered before {IsoDay.Of(covered)}: the law of these days is not registered")
                    : new($"{between}..{IsoDay.Of(state.Until)} 的法律未收录", $"not covered {between}..{IsoDay.Of(state.Until)}: the law of these days is not registered");
            }
        }
    }
}
