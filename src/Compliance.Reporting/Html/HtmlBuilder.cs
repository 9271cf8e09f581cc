using System.Net;
using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>Builds HTML. All text is escaped; only <see cref="Raw"/>, tag names and attributes are taken as they are.</summary>
/// <param name="language">The language of texts that are in both; <see cref="Language.Both"/> for a page that holds both and shows the one chosen.</param>
public sealed class HtmlBuilder(Language language = Language.Both)
{
    private readonly StringBuilder _html = new();

    /// <summary>Gets the language of texts that are in both.</summary>
    public Language Language { get; } = language;

    /// <summary>Writes markup as it is. Text of unknown origin must not be in it, unless it went through <see cref="Encode"/>.</summary>
    public HtmlBuilder Raw(string tags)
    {
        _html.Append(tags);
        return this;
    }

    /// <summary>Writes a text that is the same in both languages.</summary>
    public HtmlBuilder Plain(string text) => Raw(Encode(text));

    /// <summary>Writes a text in the language of the page, or in both languages; then the page shows the one chosen. One that is in neither or in one only is shown with the tag of its language.</summary>
    public HtmlBuilder Text(LocalizedText text) =>
        text.OnlyLanguage is { } only ? Raw($"<bdi lang=\"{Encode(only)}\">{Encode(text.Zh)}</bdi>")
        : text.Zh == text.En ? Plain(text.Zh)
        : Language != Language.Both ? Plain(text.In(Language))
        : Raw($"<span lang=\"zh-CN\">{Encode(text.Zh)}</span><span lang=\"en\">{Encode(text.En)}</span>");

    /// <summary>Writes an element that holds a text in both languages.</summary>
    /// <param name="tag">The name of the tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">The attributes with a space before them, their values encoded.</param>
    public HtmlBuilder Element(string tag, LocalizedText text, string attributes = "") =>
        Raw($"<{tag}{attributes}>").Text(text).Raw($"</{tag}>\n");

    /// <summary>Writes an element that holds a text.</summary>
    /// <param name="tag">The name of the tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">The attributes with a space before them, their values encoded.</param>
    public HtmlBuilder Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{attributes}>").Plain(text).Raw($"</{tag}>\n");

    /// <summary>Escapes a text for an element or an attribute in double quotes; invisible characters are replaced by their code points.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Escape(text));

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
