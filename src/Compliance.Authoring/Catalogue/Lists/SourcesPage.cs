using System.Globalization;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The list of sources, by legal order and rank.</summary>
internal static class SourcesPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Sources, language, SiteWords.Sources);
        page.Html.Element("h1", SiteWords.Sources);
        foreach (var order in contents.Sources.GroupBy(s => s.Order.Id).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Section($"order-{order.Key}", order.First().Order.Label);
            page.Table($"order-{order.Key}", SiteWords.Sources, SiteWords.Type, SiteWords.Number, SiteWords.InForce, SiteWords.Rules);
            foreach (var source in order.OrderBy(s => s.Type.Rank).ThenBy(s => s.Id, StringComparer.Ordinal))
            {
                var citing = contents.Rulebook.Rules.Count(r => r.Basis.Any(c => c.Source.Id == source.Id));
                page.Html.Raw("<tr><td>");
                page.Link(SitePath.Source(source.Id), source.Title).Html.Raw("</td>")
                    .Element("td", source.Type.Label).Element("td", source.Number ?? string.Empty).Element("td", PeriodText.Of(source.InForce) ?? SiteWords.NoDays)
                    .Element("td", citing.ToString(CultureInfo.InvariantCulture), " class=\"count\"").Raw("</tr>\n");
            }

            page.EndTable();
            page.EndSection();
        }

        return page.Close();
    }
}
