using Compliance.Authoring.Catalogue.Search;
using Compliance.Reporting.Resources;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The first page of a language: search, and the packs.</summary>
internal static class IndexPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Index, language, SiteWords.Title, EmbeddedFile.Read(typeof(IndexPage).Assembly, "catalogue/search.js"));
        page.Html.Element("h1", SiteWords.Title)
            .Raw("<div class=\"search\" hidden role=\"search\"><label for=\"words\">").Text(new("检索规则、条款、法条、参数、词汇", "Search rules, clauses, articles, thresholds, vocabulary"))
            .Raw("</label><input id=\"words\" type=\"search\" autocomplete=\"off\"><p id=\"found\" role=\"status\"></p><ol id=\"hits\"></ol></div>\n");
        page.Section("packs", SiteWords.Packs);
        PacksPage.Write("packs", contents, page);
        page.EndSection();
        page.Html.Raw("<script type=\"application/json\" id=\"index\">").Raw(SearchIndex.Of(contents, language)).Raw("</script>\n");
        return page.Close();
    }
}
