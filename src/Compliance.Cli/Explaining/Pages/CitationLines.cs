using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes citations as lines of a page: the place, and below it the words of the law.</summary>
internal static class CitationLines
{
    /// <summary>Gets the lines.</summary>
    public static IEnumerable<PageLine> Of(Citation citation)
    {
        var head = citation.Display;
        var status = citation.Verification == Verification.Verified ? null : citation.Verification.Label();
        var source = citation.Source;
        return
        [
            PageLine.Of(new LocalizedText(
                Join(head.Zh, source.Number, source.Type.Label.Zh, citation.InForce.ToString(), status?.Zh, citation.Article?.Summary.Zh),
                Join(head.En, source.Number, source.Type.Label.En, citation.InForce.ToString(), status?.En, citation.Article?.Summary.En))),
            .. citation.Article is { } article ? Below(source, article) : [],
        ];
    }

    /// <summary>Gets the articles that threaten the consequence of a breach, as they are cited; <see langword="null"/> where none are registered.</summary>
    public static LocalizedText? Penalties(LegalSource source, SourceArticle article)
    {
        if (article.Penalties.IsEmpty)
        {
            return null;
        }

        var places = article.Penalties.Select(p => p.Source == source.Id ? source.CitedBy.Write(p.Article) : LocalizedText.Same($"{p}")).ToList();
        return new(string.Join('、', places.Select(p => p.Zh)), string.Join(", ", places.Select(p => p.En)));
    }

    private static string Join(params string?[] parts) => string.Join(" · ", parts.OfType<string>());

    private static IEnumerable<PageLine> Below(LegalSource source, SourceArticle article)
    {
        (LocalizedText Label, LocalizedText? Text)[] lines =
        [
            (ExplainLabels.Quotation, article.Quote is { } quote ? LocalizedText.Same($"“{quote}”") : null),
            (ExplainLabels.Addressee, BindsText.Of(article)),
            (ExplainLabels.NoAddressee, article.NoAddressee),
            (ExplainLabels.Penalties, Penalties(source, article)),
            (ExplainLabels.WithoutPenalty, article.NoPenalty),
        ];
        return lines.Where(l => l.Text is not null).Select(l => PageLine.Of(new LocalizedText($"{l.Label.Zh}：{l.Text!.Zh}", $"{l.Label.En}: {l.Text.En}"), 1));
    }
}
