using Compliance.Cli.Explaining.Names;
using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Makes the pages of legal sources and articles.</summary>
internal static class LawPages
{
    /// <summary>Gets an article as it is cited.</summary>
    public static LocalizedText Cite(LegalSource source, SourceArticle article) => new Citation(source, article, article.InForce, article.Span).Display;

    /// <summary>Gets the name that tells an article from all others: its source and its number.</summary>
    public static string NameOf(LegalSource source, SourceArticle article) => $"{source.Id} {article.Number}";

    /// <summary>Makes the page of a source.</summary>
    public static ExplainedPage Of(LegalSource source, UseIndex use) => new("source", source.Id, source.Title, source.Span,
    [
        [
            PageEntry.Of("number", PageLabels.Number, source.Number is { } number ? LocalizedText.Same(number) : null),
            new("issuers", PageLabels.Issuers, [.. source.Issuers.Select(PageLine.Of)]),
            PageEntry.Of("issued", PageLabels.Issued, source.Issued is { } day ? LocalizedText.Same(IsoDay.Of(day)) : null),
            Force(source.InForce),
            PageEntry.Of("repealed_by", PageLabels.Repealed, source.RepealedBy is { } by ? LocalizedText.Same(by) : null),
            PageEntry.Of("status", PageLabels.Status, source.Verification.Label()),
            PageEntry.Of("note", ExplainLabels.Note, source.Note),
        ],
        [new("articles", PageLabels.Articles, [.. source.Articles.Select(a => PageLine.Item(source.CitedBy.Write(a.Number), LocalizedText.Same("  "), a.Summary))]) { Names = [.. source.Articles.Select(a => NameOf(source, a))] }],
        [PageEntry.List("cited_by", PageLabels.CitedBy, use.RulesCiting(source, null))],
    ])
    { Subtitle = PageLine.Joined(source.Type.Label, LocalizedText.Same($" · {source.Order.Id}")) };

    /// <summary>Makes the page of an article.</summary>
    public static ExplainedPage Of(LegalSource source, SourceArticle article, UseIndex use) => new("article", NameOf(source, article), Cite(source, article), article.Span,
    [
        [
            PageEntry.Of("summary", PageLabels.Summary, article.Summary),
            PageEntry.Of("words", PageLabels.Words, article.Quote is { } quote ? LocalizedText.Same($"“{quote}”") : null),
            PageEntry.Of("binds", ExplainLabels.Binds, BindsText.Of(article)),
            PageEntry.Of("binds_nobody", ExplainLabels.Binds, article.NoAddressee is { } nobody ? new($"{ExplainLabels.NoAddressee.Zh}：{nobody.Zh}", $"{ExplainLabels.NoAddressee.En}: {nobody.En}") : null),
            PageEntry.Of("penalty", PageLabels.Penalty, CitationLines.Penalties(source, article)) with { Names = [.. article.Penalties.Select(p => $"{p}")] },
            PageEntry.Of("no_penalty", PageLabels.Penalty, article.NoPenalty),
            PageEntry.Of("threatens", PageLabels.Threatens, article.Threatens?.Text),
            Force(article.InForce),
            PageEntry.Of("before", ExplainLabels.Before, article.NotApplicableBefore),
            PageEntry.Of("status", PageLabels.Status, article.Verification.Label()),
        ],
        [
            PageEntry.List("cited_by", PageLabels.CitedBy, use.RulesCiting(source, article)),
            PageEntry.List("sets", PageLabels.Sets, use.TermsCiting(source, article)),
            PageEntry.List("penalises", PageLabels.Penalises, use.PenalisedBy(source, article).Select(p => (NameOf(p.Source, p.Article), p.Article.Summary))),
        ],
    ])
    { Subtitle = PageLine.Joined(source.Type.Label, LocalizedText.Same(source.Number is { } number ? $" · {number}" : string.Empty)) };

    private static PageEntry Force(EffectivePeriod period) => PageEntry.Of("in_force", PageLabels.InForce, LocalizedText.Same($"{period}"));
}
