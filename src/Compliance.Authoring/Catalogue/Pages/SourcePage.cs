using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The page of a source: what it is, and its registered articles in their words, each with the rules that cite it.</summary>
internal static class SourcePage
{
    public static SiteFile Of(LegalSource source, CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Source(source.Id), language, source.Title);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Sources, SiteWords.Sources).Html.Raw("</p>\n").Element("h1", source.Title).Raw("<p class=\"identity\"><code>").Plain(source.Id).Raw("</code></p>\n<dl>\n");
        Row(SiteWords.Type, new LocalizedText($"{source.Type.Label.Zh}（{source.Order.Label.Zh}）", $"{source.Type.Label.En} ({source.Order.Label.En})"));
        Row(SiteWords.Number, source.Number is { } number ? LocalizedText.Same(number) : null);
        Row(SiteWords.Issuers, source.Issuers.IsEmpty ? null : new(string.Join('、', source.Issuers), string.Join(", ", source.Issuers)));
        Row(new("发布", "Issued"), source.Issued is { } issued ? LocalizedText.Same(IsoDay.Of(issued)) : null);
        Row(SiteWords.InForce, PeriodText.Of(source.InForce));
        Row(SiteWords.Status, source.Verification.Label());
        if (source.RepealedBy is { } repeal && contents.HasPage(repeal))
        {
            page.Html.Element("dt", new LocalizedText("废止于", "Repealed by")).Raw("<dd>");
            page.Link(SitePath.Source(repeal), contents.Sources.First(s => s.Id == repeal).Title).Html.Raw("</dd>\n");
        }

        page.Html.Raw("</dl>\n");
        if (source.Note is { } note)
        {
            page.Html.Element("p", note, " class=\"dim\"");
        }

        foreach (var article in source.Articles)
        {
            WriteArticle(source, article, contents, page);
        }

        RuleList.Section("whole", new("整件引用的规则", "Rules that cite it as a whole"), contents.Citing(source, null), page);
        return page.Close();

        void Row(LocalizedText label, LocalizedText? value)
        {
            if (value is not null)
            {
                page.Html.Element("dt", label).Element("dd", value);
            }
        }
    }

    private static void WriteArticle(LegalSource source, SourceArticle article, CatalogueContents contents, SitePage page)
    {
        var place = source.CitedBy.Write(article.Number);
        page.Section(SitePath.Article(article.Number), place);
        var parts = new[] { article.InForce == source.InForce ? null : PeriodText.Of(article.InForce), article.Verification.Label() }.OfType<LocalizedText>().ToList();
        page.Html.Element("p", new LocalizedText(string.Join(" · ", parts.Select(p => p.Zh)), string.Join(" · ", parts.Select(p => p.En))), " class=\"identity\"");
        LawQuote.Write(source, article, page);
        if (article.Threatens is { } threat)
        {
            page.Html.Raw("<p><b>").Text(SiteWords.Consequence).Raw("</b>: ").Text(threat.Text).Raw("</p>\n");
        }

        WritePenalties(article, contents, page);
        RuleList.Write([.. contents.Citing(source, article)], page);
        page.EndSection();
    }

    private static void WritePenalties(SourceArticle article, CatalogueContents contents, SitePage page)
    {
        var penalties = article.Penalties.Select(p => contents.Find(p.Source, p.Article)).OfType<(LegalSource Source, SourceArticle Article)>().ToList();
        if (penalties.Count > 0)
        {
            page.Html.Raw("<p><b>").Text(SiteWords.Penalties).Raw("</b>: ");
            foreach (var (source, threatening) in penalties)
            {
                page.Link(SitePath.Source(source.Id), new Citation(source, threatening, threatening.InForce, threatening.Span).Display, SitePath.Article(threatening.Number)).Html.Raw(" ");
            }

            page.Html.Raw("</p>\n");
        }
        else if (article.NoPenalty is { } reason)
        {
            page.Html.Element("p", new LocalizedText($"无罚则：{reason.Zh}", $"No penalty: {reason.En}"), " class=\"dim\"");
        }
    }
}
