using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>The days of a finding: the law, the thing itself, licences and other periods that decided, and the days of the breach.</summary>
internal sealed class FindingTimeline
{
    private const int MostLaws = 5;
    private const int MostFacts = 5;

    private FindingTimeline(IReadOnlyList<TimeRow> rows, TimeScale scale)
    {
        Rows = rows;
        Scale = scale;
    }

    public IReadOnlyList<TimeRow> Rows { get; }

    public TimeScale Scale { get; }

    /// <summary>Makes the picture of a finding; <see langword="null"/> where it is of one day only and no period decided it.</summary>
    public static FindingTimeline? Of(ComplianceReport report, Finding finding)
    {
        var activity = Activity(finding.Subject);
        List<TimeRow> facts = [.. Facts(report, finding).Take(MostFacts)];
        var (from, until) = (finding.Part.From, finding.Part.Until);
        if (from is null && until is null && activity is null && facts.Count == 0)
        {
            return null;
        }

        HashSet<DateOnly> days = [report.AsOf];
        days.UnionWith(new[] { from, until, activity?.From, activity?.Until }.OfType<DateOnly>());
        if (days.Count == 1)
        {
            days.UnionWith(facts.SelectMany(f => new[] { f.From, f.Until }).OfType<DateOnly>());
        }

        if (report.Horizon is { } horizon && until is null)
        {
            days.Add(horizon);
        }

        var scale = TimeScale.Of(days);
        List<TimeRow> rows = [.. Laws(finding, scale).Take(MostLaws)];
        if (activity is not null)
        {
            rows.Add(activity);
        }

        rows.AddRange(facts.Where(f => (f.From is not { } first || first <= scale.Until) && (f.Until is not { } last || last >= scale.From)));
        rows.Add(new("breach", finding.Kind.Label(), from ?? finding.Part.LawDay, until ?? (from is null ? finding.Part.LawDay : null)));
        return new(rows, scale);
    }

    // Also the law of earlier days, where the rule knows it.
    private static IEnumerable<TimeRow> Laws(Finding finding, TimeScale scale) => finding.Rule.Basis
        .Where(c => c.Article?.Threatens is null && (c.InForce.From ?? DateOnly.MinValue) <= scale.Until && (c.InForce.Until ?? DateOnly.MaxValue) >= scale.From)
        .OrderBy(c => c.InForce.From)
        .Select(c => new TimeRow("law", c.Display, c.InForce.From, c.InForce.Until));

    private static TimeRow? Activity(Entity subject) =>
        subject.Type.TimeField is { } time && subject.Facts[time] is PeriodValue period
            ? new("activity", new($"{subject.Type.Label.Zh}：{subject.Label.Zh}", $"{subject.Type.Label.En}: {subject.Label.En}"), Day(period.From), Day(period.To))
            : null;

    // What changed on the first or after the last day, and the periods of things of the same company: those of others were only looked at.
    private static IEnumerable<TimeRow> Facts(ComplianceReport report, Finding finding)
    {
        var own = SubjectLinks.CompanyOf(finding.Subject);
        var changes = finding.Began.Concat(finding.Ended).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in finding.Began.Concat(finding.Ended).Concat(finding.Evidence).DistinctBy(e => e.Path).Where(e => e.Owner.Path != finding.Subject.Path))
        {
            if (Period(fact) is var (from, until) && (changes.Contains(fact.Path) || (Find(report, fact.Owner.Path) is { } thing && SubjectLinks.CompanyOf(thing) == own)))
            {
                yield return new("fact", fact.Label, from, until);
            }
        }
    }

    private static (DateOnly? From, DateOnly? Until)? Period(Evidence fact) =>
        fact.Canonical.Split("..") is [var from, var until] && Day(from, out var first) && Day(until, out var last) && (first ?? last) is not null ? (first, last) : null;

    private static bool Day(string text, out DateOnly? day)
    {
        day = IsoDay.TryParse(text, out var found) ? found : null;
        return day is not null || text.Length == 0;
    }

    private static DateOnly? Day(PeriodEnd end) => end.State == PeriodEndState.Day ? end.Day : null;

    private static Entity? Find(ComplianceReport report, string path) =>
        report.Declaration.Sets.SelectMany(s => s.Items).FirstOrDefault(e => e.Path == path);
}
