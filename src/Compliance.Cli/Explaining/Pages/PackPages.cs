using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Rules;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the pages of packs and clauses.</summary>
internal static class PackPages
{
    /// <summary>Makes the page of a pack.</summary>
    public static ExplainedPage Of(RulePack pack) => new("pack", pack.Id, pack.Title, pack.Span,
    [
        [
            PageEntry.Of("instrument", PageLabels.Instrument, pack.Instrument?.Title),
            PageEntry.Of("calendar", PageLabels.Calendar, pack.Calendar is { } calendar ? new($"{calendar.Label.Zh}（{calendar.Id}）", $"{calendar.Label.En} ({calendar.Id})") : null),
            new("needs", PageLabels.Needs, [.. pack.Needs.Select(PageLine.Of)]) { Names = pack.Needs },
        ],
        [PageEntry.List("clauses", PageLabels.Clauses, pack.Clauses.Select(c => (c.Id, c.Text)))],
        [PageEntry.List("rules", PageLabels.Rules, pack.Rules.Select(r => (r.Id, r.Title)))],
        [
            PageEntry.List("thresholds", PageLabels.Thresholds, pack.Parameters.Select(p => (p.Id, p.Label))),
            PageEntry.List("terms", PageLabels.Terms, pack.Definitions.Select(d => (d.Id, d.Label))),
        ],
    ])
    { Subtitle = PageLine.Of(pack.Version) };

    /// <summary>Makes the page of a clause.</summary>
    public static ExplainedPage Of(Clause clause, IReadOnlyCollection<Rule> rules) => new("clause", clause.Id, ClauseText.Place(clause), clause.Span,
    [
        [
            PageEntry.Of("words", PageLabels.Words, ClauseText.Quote(clause)),
            new("binds", ExplainLabels.Binds, [.. clause.Binds.Select(b => PageLine.Joined(b))]),
            PageEntry.Of("not_checkable", PageLabels.NotCheckable, clause.Reason),
            PageEntry.List("rules", PageLabels.Rules, rules.Select(r => (r.Id, r.Title))),
        ],
    ])
    { Subtitle = PageLine.Of(clause.Modality.Label()) };
}
