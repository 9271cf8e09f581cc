using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Reporting.Texts;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The values of a threshold: on a line of time, and as a table.</summary>
internal static class ParameterHistory
{
    /// <summary>Writes them below a heading whose id is that of the threshold.</summary>
    public static void Write(Parameter parameter, CatalogueContents contents, SitePage page)
    {
        PeriodPicture.Write($"{parameter.Id}-time", parameter.Id, parameter.Values.Select(v => (v.Value.Display, v.InForce)), page, contents.Days);
        page.Table(parameter.Id, SiteWords.Value, SiteWords.InForce, SiteWords.Citation, SiteWords.Status);
        foreach (var value in parameter.Values)
        {
            page.Html.Raw("<tr>").Element("td", value.Value.Display, " class=\"number\"").Element("td", PeriodText.Of(value.InForce) ?? SiteWords.NoDays).Raw("<td>");
            WriteLink(value.Citation, contents, page);
            page.Html.Raw("</td>").Element("td", value.Verification.Label()).Raw("</tr>\n");
        }

        page.EndTable();
    }

    private static void WriteLink(Citation citation, CatalogueContents contents, SitePage page)
    {
        if (contents.HasPage(citation.Source.Id))
        {
            page.Link(SitePath.Source(citation.Source.Id), citation.Display, citation.Article is { } article ? SitePath.Article(article.Number) : string.Empty);
        }
        else
        {
            page.Html.Text(citation.Display);
        }
    }
}
