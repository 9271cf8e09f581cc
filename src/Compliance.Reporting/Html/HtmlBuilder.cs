using System.Net;
using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>Builds HTML. All text is escaped; only <see cref="Raw"/>, tag names and attributes are taken as they are.</summary>
public sealed class HtmlBuilder
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes markup as it is. Text of unknown origin must not be in it, unless it went through <see cref="Encode"/>.</summary>
    public HtmlBuilder Raw(string tags)
    {
        _html.Append(tags);
        return this;
    }

    /// <summary>Writes a text that is the same in both languages.</summary>
    public HtmlBuilder Plain(string text) => Raw(Encode(text));

    /// <summary>Writes a text in both languages; the page shows the one chosen. One that is in neither or in one only is shown with the tag of its language.</summary>
    public HtmlBuilder Text(LocalizedText text) =>
        text.OnlyLanguage is { } language ? Raw($"<bdi lang=\"{Encode(language)}\">{Encode(text.Zh)}</bdi>")
        : text.Zh == text.En ? Plain(text.Zh)
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
