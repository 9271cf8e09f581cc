using Compliance.Law;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>An article in its words, with whom it binds, its scope and exceptions, each as the law says it.</summary>
internal static class LawQuote
{
    /// <summary>Writes the words of an article, or its summary where none are registered.</summary>
    public static void Write(LegalSource source, SourceArticle article, SitePage page)
    {
        if (article.Quote is { } quote)
        {
            page.Html.Raw($"<blockquote{Tag(source)}>").Plain(quote).Raw("</blockquote>\n");
        }

        page.Html.Element("p", article.Summary, " class=\"dim\"");
        page.Html.Raw("<dl>\n");
        if (article.Addressee is { } addressee)
        {
            Words(SiteWords.Binds, [addressee.Words.Text], source, page);
        }
        else if (article.NoAddressee is { } nobody)
        {
            page.Html.Element("dt", SiteWords.Binds).Element("dd", new LocalizedText($"无（{nobody.Zh}）", $"nobody ({nobody.En})"));
        }

        Words(SiteWords.Scope, article.Scope is { } scope ? [scope.Text] : [], source, page);
        Words(SiteWords.Except, article.Exceptions.Select(e => e.Text), source, page);
        page.Html.Raw("</dl>\n");
    }

    /// <summary>Writes the words of a clause in a language in which they are authentic; below them in the language of the page, where that is another.</summary>
    public static void Write(Clause clause, SitePage page)
    {
        if (clause.Instrument.Order.AuthenticOf(clause.Text) is [var authentic, ..] && authentic.Text != clause.Text.In(page.Language))
        {
            page.Html.Raw($"<blockquote lang=\"{HtmlBuilder.Encode(authentic.Language)}\">").Plain(authentic.Text).Raw("</blockquote>\n").Element("p", clause.Text);
        }
        else
        {
            page.Html.Raw("<blockquote>").Text(clause.Text).Raw("</blockquote>\n");
        }

        if (clause.Wording == WordingStatus.Reconstructed)
        {
            page.Html.Element("p", clause.Wording.Label(), " class=\"dim\"");
        }
    }

    /// <summary>Gets the attribute that says in which language a source is authentic.</summary>
    public static string Tag(LegalSource source) => source.Order.Languages is [var first, ..] ? $" lang=\"{HtmlBuilder.Encode(first)}\"" : string.Empty;

    private static void Words(LocalizedText label, IEnumerable<string> words, LegalSource source, SitePage page)
    {
        var isFirst = true;
        foreach (var text in words)
        {
            page.Html.Raw(isFirst ? "<dt>" : string.Empty);
            if (isFirst)
            {
                page.Html.Text(label).Raw("</dt>\n");
            }

            page.Html.Element("dd", text, Tag(source));
            isFirst = false;
        }
    }
}
