using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The page at the address of a former id: an address that was published is never lost.</summary>
internal static class RenamedPage
{
    public static SiteFile Of(string former, Rule rule, CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Rule(former), language, rule.Title);
        page.Html.Element("h1", rule.Title).Raw("<p>").Text(new($"规则 {former} 现在的编号是 ", $"The rule {former} is now ")).Raw("<code>");
        page.Link(SitePath.Rule(rule.Id), LocalizedText.Same(rule.Id)).Html.Raw("</code></p>\n");
        return page.Close();
    }
}
