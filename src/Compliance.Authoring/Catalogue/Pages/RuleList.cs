using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>Lists of links to rules.</summary>
internal static class RuleList
{
    // More are folded.
    private const int Few = 12;

    /// <summary>Writes the rules as a list under a heading of a section; nothing where there are none.</summary>
    public static void Section(string id, LocalizedText title, IEnumerable<Rule> rules, SitePage page)
    {
        if (rules.ToList() is { Count: > 0 } all)
        {
            page.Section(id, title);
            Write(all, page);
            page.EndSection();
        }
    }

    /// <summary>Writes the rules as a list, folded where they are many.</summary>
    public static void Write(IReadOnlyList<Rule> rules, SitePage page)
    {
        if (rules.Count == 0)
        {
            return;
        }

        if (rules.Count > Few)
        {
            page.Html.Raw("<details><summary>").Text(SiteWords.Count(rules.Count)).Raw("</summary>\n");
        }

        page.Html.Raw("<ul class=\"rules\">\n");
        foreach (var rule in rules)
        {
            page.Html.Raw("<li>");
            page.Link(SitePath.Rule(rule.Id), rule.Title).Html.Raw(" <code>").Plain(rule.Id).Raw("</code></li>\n");
        }

        page.Html.Raw(rules.Count > Few ? "</ul>\n</details>\n" : "</ul>\n");
    }
}
