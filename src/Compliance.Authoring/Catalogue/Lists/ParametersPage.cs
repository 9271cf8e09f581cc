using Compliance.Authoring.Catalogue.Pages;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>All thresholds by pack, each on a line of time, with the rules that use it.</summary>
internal static class ParametersPage
{
    public static SiteFile Of(CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Parameters, language, SiteWords.Parameters);
        page.Html.Element("h1", SiteWords.Parameters);
        foreach (var pack in contents.Rulebook.Packs.Where(p => !p.Parameters.IsEmpty))
        {
            page.Section($"pack-{pack.Id.Replace('/', '.')}", pack.Title);
            foreach (var parameter in pack.Parameters)
            {
                page.Html.Element("h3", parameter.Label, $" id=\"{parameter.Id}\"").Raw("<p class=\"identity\"><code>").Plain(parameter.Id).Raw("</code></p>\n");
                ParameterHistory.Write(parameter, contents, page);
                RuleList.Write([.. contents.UsersOf(parameter)], page);
            }

            page.EndSection();
        }

        return page.Close();
    }
}
