using Compliance.Authoring.Linting.Reasoning;
using Compliance.Diagnostics;
using Compliance.Law;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds days on which a rule that counts working days is in force and the calendar of its pack does not cover the year.</summary>
internal static class CalendarYears
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var meanings = linted.Rules.ToLookup(m => m.Rule, (IEqualityComparer<Rules.Rule>)ReferenceEqualityComparer.Instance);
        return
            from pack in linted.Rulebook.Packs
            where pack.Calendar is not null
            from rule in pack.Rules
            where WorkingDayUse.By(rule, pack)
            from found in Of(meanings[rule].Single(), pack.Calendar!, linted.AsOf)
            select found;
    }

    // Days after the one judged need no calendar yet: their notice may not be published.
    private static IEnumerable<Diagnostic> Of(RuleMeaning meaning, WorkCalendar calendar, DateOnly asOf)
    {
        var covered = new EffectivePeriod(calendar.FirstDay, calendar.LastDay);
        var missing = meaning.Days.Except(DaySet.Of([covered]));
        var before = missing.Except(DaySet.Of([covered with { Until = null }]));
        var after = missing.Except(before).Except(DaySet.Of([new EffectivePeriod(Next(asOf), null)]));
        if (!after.IsEmpty)
        {
            yield return LawDiagnostics.CalendarEnded(meaning.Rule.Span, meaning.Rule.Id, calendar.Id, after.ToString(), calendar.Span);
        }

        if (!before.IsEmpty)
        {
            yield return LawDiagnostics.CalendarBegins(meaning.Rule.Span, meaning.Rule.Id, calendar.Id, before.ToString(), calendar.Span);
        }
    }

    private static DateOnly Next(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
