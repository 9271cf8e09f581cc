using System.Security.Cryptography;
using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>An HTML page with embedded style and script; it needs no other file and no network.</summary>
/// <param name="Title">What the page is.</param>
/// <param name="Language">The language shown first; the page can switch.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Script">The script; empty for a page without one.</param>
public sealed record HtmlPage(LocalizedText Title, Language Language, string Style, string Script)
{
    /// <summary>Gets what else stands in the head, as markup.</summary>
    public string Head { get; init; } = string.Empty;

    /// <summary>Writes everything before the content. A content security policy allows the style and the script of the page and nothing else.</summary>
    public void Open(HtmlBuilder html) => (html ?? throw new ArgumentNullException(nameof(html)))
        .Raw($"<!DOCTYPE html>\n<html lang=\"{(Language == Language.En ? "en" : "zh-CN")}\" data-language=\"{Word}\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
        .Element("title", Title.In(Language))
        .Raw($"{Head}<style>{Style}</style>\n</head>\n<body>\n");

    /// <summary>Writes everything after the content.</summary>
    public void Close(HtmlBuilder html) => (html ?? throw new ArgumentNullException(nameof(html))).Raw(Script.Length == 0 ? "</body>\n</html>\n" : $"<script>{Script}</script>\n</body>\n</html>\n");

    // Scripts and styles in texts of rules or declarations never act.
    private string Policy => $"default-src 'none'; style-src '{Hash(Style)}'; {(Script.Length == 0 ? string.Empty : $"script-src '{Hash(Script)}'; ")}base-uri 'none'; form-action 'none'";

    private string Word => Language switch
    {
        Language.Zh => "zh",
        Language.En => "en",
        Language.Both => "both",
    };

    /// <summary>Gets the title.</summary>
    public override string ToString() => Title.ToString();

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
