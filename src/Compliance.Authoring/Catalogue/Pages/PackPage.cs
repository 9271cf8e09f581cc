using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The page of a pack: its clauses with what checks them, its rules, mitigations and defined terms.</summary>
internal static class PackPage
{
    public static SiteFile Of(RulePack pack, CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Pack(pack), language, pack.Title);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Packs, SiteWords.Packs).Html.Raw("</p>\n").Element("h1", pack.Title)
            .Raw("<p class=\"identity\"><code>").Plain(pack.Id).Raw("</code> ").Plain($"{pack.Version} · sha256 {pack.ContentHash[..16]}").Raw("</p>\n");
        if (pack.Instrument is { } instrument && contents.HasPage(instrument.Id))
        {
            page.Html.Raw("<p>");
            page.Link(SitePath.Source(instrument.Id), instrument.Title).Html.Raw("</p>\n");
        }

        WriteClauses(pack, contents, page);
        WriteRules(pack, page);
        WriteMitigations(pack, page);
        WriteTerms(pack, page);
        return page.Close();
    }

    private static void WriteClauses(RulePack pack, CatalogueContents contents, SitePage page)
    {
        if (pack.Clauses.IsEmpty)
        {
            return;
        }

        page.Section("clauses", SiteWords.Clauses);
        page.Table("clauses", SiteWords.Clause, SiteWords.Law, SiteWords.CheckedBy);
        foreach (var clause in pack.Clauses)
        {
            page.Html.Raw("<tr><th scope=\"row\">");
            page.Link(SitePath.Clause(clause), LocalizedText.Same(clause.Id)).Html.Raw("</th>").Element("td", clause.Text).Raw("<td>");
            RuleList.Write([.. contents.RulesOf(clause)], page);
            page.Html.Raw("</td></tr>\n");
        }

        page.EndTable();
        page.EndSection();
    }

    private static void WriteRules(RulePack pack, SitePage page)
    {
        if (pack.Rules.IsEmpty)
        {
            return;
        }

        page.Section("rules", SiteWords.Rules);
        page.Table("rules", SiteWords.Rule, SiteWords.Modality, SiteWords.Severity, SiteWords.Subject);
        foreach (var rule in pack.Rules)
        {
            page.Html.Raw("<tr><td>");
            page.Link(SitePath.Rule(rule.Id), rule.Title).Html.Raw("<br><code>").Plain(rule.Id).Raw("</code></td>")
                .Element("td", rule.Modality.Label()).Element("td", rule.Severity.Label()).Raw("<td>");
            page.Link(SitePath.Entity(rule.Subject), rule.Subject.Label).Html.Raw("</td></tr>\n");
        }

        page.EndTable();
        page.EndSection();
    }

    private static void WriteMitigations(RulePack pack, SitePage page)
    {
        if (pack.Mitigations.IsEmpty)
        {
            return;
        }

        page.Section("mitigations", SiteWords.Mitigations);
        foreach (var mitigation in pack.Mitigations)
        {
            page.Html.Element("h3", mitigation.Title);
            Outline.Write(mitigation.When, mitigation.SubjectVariable, page);
        }

        page.EndSection();
    }

    private static void WriteTerms(RulePack pack, SitePage page)
    {
        if (pack.Definitions.IsEmpty)
        {
            return;
        }

        page.Section("terms", SiteWords.Terms).Html.Raw("<ul>\n");
        foreach (var definition in pack.Definitions)
        {
            page.Html.Raw("<li>");
            page.Link(SitePath.Entity(definition.Subject), definition.Label, SitePath.Term(definition.Subject, definition.Id)).Html.Raw(" (").Text(definition.Subject.Label).Raw(")</li>\n");
        }

        page.Html.Raw("</ul>\n");
        page.EndSection();
    }
}
