using Compliance.Reporting.Html;
using Compliance.Reporting.Resources;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The page at the root: the choice of a language.</summary>
internal static class StartPage
{
    public static SiteFile Make()
    {
        var html = new HtmlBuilder();
        var page = new HtmlPage(SiteWords.Title, Language.Both, EmbeddedFile.Read(typeof(StartPage).Assembly, "catalogue/catalogue.css"), string.Empty);
        page.Open(html);
        html.Raw("<main id=\"main\">\n<h1>").Text(SiteWords.Title).Raw("</h1>\n<ul class=\"languages\">");
        foreach (var (folder, tag, language) in new[] { ("zh", "zh-CN", Language.Zh), ("en", "en", Language.En) })
        {
            html.Raw($"<li><a lang=\"{tag}\" hreflang=\"{tag}\" href=\"{folder}/index.html\">").Plain(SiteWords.Language.In(language)).Raw("</a></li>");
        }

        html.Raw("</ul>\n</main>\n");
        page.Close(html);
        return new(SitePath.Index, html.ToString());
    }
}
