using Compliance.Reporting.Html;
using Compliance.Reporting.Resources;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue;

/// <summary>A page of the catalogue in one language: what is around its content, and links from it to others.</summary>
internal sealed class SitePage
{
    private const string None = "";

    private readonly CatalogueContents _contents;
    private readonly HtmlPage _page;
    private readonly string _root;
    private readonly string _path;

    /// <summary>Opens a page.</summary>
    /// <param name="contents">What the catalogue is of.</param>
    /// <param name="path">Where it lies below the folder of its language.</param>
    /// <param name="language">The language.</param>
    /// <param name="title">What it is.</param>
    /// <param name="script">Its script; most have none.</param>
    public SitePage(CatalogueContents contents, string path, Language language, LocalizedText title, string script = None)
    {
        (_contents, _path, Language) = (contents, path, language);
        _root = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        var other = language == Language.En ? Language.Zh : Language.En;
        _page = new HtmlPage(new($"{title.Zh} · {SiteWords.Title.Zh}", $"{title.En} · {SiteWords.Title.En}"), language, Style, script)
        {
            Head = $"<link rel=\"alternate\" hreflang=\"{Tag(other)}\" href=\"{_root}../{SitePath.Folder(other)}/{path}\">\n",
        };
        Html = new HtmlBuilder(language);
        _page.Open(Html);
        Html.Raw("<a class=\"skip\" href=\"#main\">").Text(SiteWords.Skip).Raw("</a>\n<header class=\"bar\"><nav aria-label=\"").Raw(SiteWords.Title.In(language)).Raw("\">");
        foreach (var (target, text) in SiteWords.Bar)
        {
            var current = target == path ? " aria-current=\"page\"" : string.Empty;
            Html.Raw($"<a href=\"{_root}{target}\"{current}>").Text(text).Raw("</a> ");
        }

        Html.Raw($"<a class=\"other\" href=\"{_root}../{SitePath.Folder(other)}/{path}\" lang=\"{Tag(other)}\" hreflang=\"{Tag(other)}\">").Plain(SiteWords.Language.In(other)).Raw("</a></nav></header>\n<main id=\"main\">\n");
    }

    /// <summary>Gets where the content goes.</summary>
    public HtmlBuilder Html { get; }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    private static string Style { get; } = EmbeddedFile.Read(typeof(SitePage).Assembly, "catalogue/catalogue.css");

    /// <summary>Writes a link to another page of the language.</summary>
    /// <param name="target">Where that lies below the folder of the language.</param>
    /// <param name="text">What it says.</param>
    /// <param name="anchor">The place in it; none for the page.</param>
    public SitePage Link(string target, LocalizedText text, string anchor = None)
    {
        Html.Raw($"<a href=\"{Href(target, anchor)}\">").Text(text).Raw("</a>");
        return this;
    }

    /// <summary>Gets the address of another page, as an attribute has it.</summary>
    public string Href(string target, string anchor = None) => HtmlBuilder.Encode($"{_root}{target}{(anchor.Length == 0 ? None : $"#{anchor}")}");

    /// <summary>Opens a section with its heading.</summary>
    public SitePage Section(string id, LocalizedText title)
    {
        Html.Raw("<section>\n").Element("h2", title, $" id=\"{id}\"");
        return this;
    }

    /// <summary>Closes a section.</summary>
    public void EndSection() => Html.Raw("</section>\n");

    /// <summary>Opens a table that scrolls by itself where the screen is narrow.</summary>
    /// <param name="name">The id of the heading that names it.</param>
    /// <param name="heads">The heads of its columns.</param>
    public void Table(string name, params LocalizedText[] heads)
    {
        Html.Raw($"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{name}\"><table aria-labelledby=\"{name}\">\n<thead><tr>");
        foreach (var head in heads)
        {
            Html.Element("th", head, " scope=\"col\"");
        }

        Html.Raw("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Closes a table.</summary>
    public void EndTable() => Html.Raw("</tbody></table></div>\n");

    /// <summary>Closes the page.</summary>
    public SiteFile Close()
    {
        Html.Raw("</main>\n<footer>").Text(SiteWords.Foot(_contents.Rulebook)).Raw("</footer>\n");
        _page.Close(Html);
        return new($"{SitePath.Folder(Language)}/{_path}", Html.ToString());
    }

    private static string Tag(Language language) => language == Language.En ? "en" : "zh-CN";
}
