using System.Globalization;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The list of packs.</summary>
internal static class PacksPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Packs, language, SiteWords.Packs);
        page.Html.Element("h1", SiteWords.Packs, " id=\"packs\"");
        Write("packs", contents, page);
        return page.Close();
    }

    /// <summary>Writes the table of packs.</summary>
    public static void Write(string heading, CatalogueContents contents, SitePage page)
    {
        page.Table(heading, SiteWords.Pack, SiteWords.Clauses, SiteWords.Rules);
        foreach (var pack in contents.Rulebook.Packs)
        {
            page.Html.Raw("<tr><td>");
            page.Link(SitePath.Pack(pack), pack.Title).Html.Raw("<br><code>").Plain($"{pack.Id} {pack.Version}").Raw("</code></td>");
            foreach (var count in new[] { pack.Clauses.Length, pack.Rules.Length })
            {
                page.Html.Element("td", count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture), " class=\"count\"");
            }

            page.Html.Raw("</tr>\n");
        }

        page.EndTable();
    }
}
