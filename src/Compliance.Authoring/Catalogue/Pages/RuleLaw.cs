using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>What a rule rests on: the articles that bind, in their words, and the clauses it checks.</summary>
internal static class RuleLaw
{
    public static void Write(Rule rule, CatalogueContents contents, SitePage page)
    {
        page.Section("law", SiteWords.Law);
        foreach (var citation in Binding(rule))
        {
            WriteCitation(citation, contents, page);
            if (citation.Article is { } article)
            {
                LawQuote.Write(citation.Source, article, page);
            }
        }

        foreach (var clause in rule.Clauses)
        {
            page.Html.Raw("<h3>");
            page.Link(SitePath.Clause(clause), new LocalizedText($"{clause.Id} · {ClauseText.Place(clause).Zh}", $"{clause.Id} · {ClauseText.Place(clause).En}")).Html.Raw("</h3>\n");
            LawQuote.Write(clause, page);
        }

        page.EndSection();
    }

    /// <summary>Writes a citation as a heading that links to its article.</summary>
    public static void WriteCitation(Citation citation, CatalogueContents contents, SitePage page)
    {
        page.Html.Raw("<h3>");
        if (contents.HasPage(citation.Source.Id))
        {
            page.Link(SitePath.Source(citation.Source.Id), citation.Display, citation.Article is { } article ? SitePath.Article(article.Number) : string.Empty);
        }
        else
        {
            page.Html.Text(citation.Display);
        }

        var parts = new[] { citation.Source.Number is { } number ? LocalizedText.Same(number) : null, citation.Source.Type.Label, PeriodText.Of(citation.InForce), citation.Verification.Label() }.OfType<LocalizedText>().ToList();
        page.Html.Raw("</h3>\n").Element("p", new LocalizedText(string.Join(" · ", parts.Select(p => p.Zh)), string.Join(" · ", parts.Select(p => p.En))), " class=\"identity\"");
    }

    // What binds, the law without an end before what has one; what only threatens is the consequence. Where all threaten, all.
    private static IEnumerable<Citation> Binding(Rule rule) =>
        (rule.Basis.Where(c => c.Article?.Threatens is null).ToList() is { Count: > 0 } binding ? binding : [.. rule.Basis]).OrderBy(c => c.InForce.Until is not null);
}
