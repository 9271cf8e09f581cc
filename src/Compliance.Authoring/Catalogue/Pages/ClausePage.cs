using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The page of a clause: its words, what it does, whom it binds, what checks it or why nothing does.</summary>
internal static class ClausePage
{
    public static SiteFile Of(Clause clause, RulePack pack, CatalogueContents contents, Language language)
    {
        var place = ClauseText.Place(clause);
        var page = new SitePage(contents, SitePath.Clause(clause), language, LocalizedText.Same(clause.Id));
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Pack(pack), pack.Title, "clauses").Html.Raw("</p>\n").Element("h1", LocalizedText.Same(clause.Id))
            .Element("p", place, " class=\"identity\"").Raw("<ul class=\"marks\">").Element("li", clause.Modality.Label()).Raw("</ul>\n");
        page.Section("words", SiteWords.Law);
        LawQuote.Write(clause, page);
        page.Html.Raw("<dl>\n");
        foreach (var who in clause.Binds)
        {
            page.Html.Element("dt", SiteWords.Binds).Element("dd", who);
        }

        if (contents.HasPage(clause.Instrument.Id))
        {
            page.Html.Element("dt", SiteWords.Sources).Raw("<dd>");
            page.Link(SitePath.Source(clause.Instrument.Id), clause.Instrument.Title).Html.Raw("</dd>\n");
        }

        page.Html.Raw("</dl>\n");
        page.EndSection();
        if (clause.Reason is { } reason)
        {
            page.Section("reason", new("为何不检验", "Why it is not checked")).Html.Element("p", reason);
            page.EndSection();
        }

        RuleList.Section("rules", SiteWords.CheckedBy, contents.RulesOf(clause), page);
        return page.Close();
    }
}
