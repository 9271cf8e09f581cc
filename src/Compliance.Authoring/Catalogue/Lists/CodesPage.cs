using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The code lists.</summary>
internal static class CodesPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Codes, language, SiteWords.Codes);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Vocabulary, SiteWords.Vocabulary).Html.Raw("</p>\n").Element("h1", SiteWords.Codes);
        foreach (var list in contents.Rulebook.Vocabulary.CodeLists)
        {
            page.Section(list.Id, list.Label);
            page.Table(list.Id, SiteWords.Label, SiteWords.Id);
            foreach (var code in list.Codes)
            {
                page.Html.Raw("<tr>").Element("th", code.Label, " scope=\"row\"").Raw("<td><code>").Plain(code.Id).Raw("</code></td></tr>\n");
            }

            page.EndTable();
            page.EndSection();
        }

        return page.Close();
    }
}
