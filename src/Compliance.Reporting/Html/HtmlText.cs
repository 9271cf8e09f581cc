using System.Net;
using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>Puts HTML together. All text given to it is escaped; only tags and attribute names are taken as they are.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes tags as they are.</summary>
    public HtmlText Raw(string tags)
    {
        _html.Append(tags);
        return this;
    }

    /// <summary>Writes a text that is the same in both languages.</summary>
    public HtmlText Plain(string text) => Raw(Encode(text));

    /// <summary>Writes a text in both languages, of which the page shows the one chosen.</summary>
    public HtmlText Text(LocalizedText text) => text.Zh == text.En
        ? Plain(text.Zh)
        : Raw($"<span lang=\"zh-CN\">{Encode(text.Zh)}</span><span lang=\"en\">{Encode(text.En)}</span>");

    /// <summary>Writes an element that holds a text in both languages.</summary>
    public HtmlText Element(string tag, LocalizedText text, string attributes = "") =>
        Raw($"<{tag}{attributes}>").Text(text).Raw($"</{tag}>\n");

    /// <summary>Writes an element that holds a text.</summary>
    public HtmlText Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{attributes}>").Plain(text).Raw($"</{tag}>\n");

    /// <summary>Escapes a text, also for an attribute in double quotes; what would not show is shown by its number.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(VisibleText.Escape(text));

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
