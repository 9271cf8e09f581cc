using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Compliance.Authoring.Coverage;
using Compliance.Text;

namespace Compliance.Reporting.Coverage;

/// <summary>Writes coverage as one HTML page, which needs no other file and no network.</summary>
/// <param name="language">The language shown first; the page can switch.</param>
public sealed class HtmlCoverageWriter(Language language)
{
    private static readonly string Style = Read("coverage/coverage.css");
    private static readonly string Script = Read("coverage/coverage.js");

    // The page runs its own script and nothing else, whatever a rule file says.
    private static readonly string Policy =
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF.</param>
    public void Write(CoverageReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var html = new HtmlText();
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{(language == Language.En ? "en" : "zh-CN")}\" data-language=\"{Word}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", CoverageWords.Title.In(Language.Both))
            .Raw($"<style>\n{Style}</style>\n</head>\n<body>\n<header>\n")
            .Element("h1", CoverageWords.Title);
        HtmlCoverageHead.Write(report, html);
        html.Raw("</header>\n<main>\n");
        HtmlCoverageHead.WriteFaults(report, html);
        HtmlClauseSection.Write(report, html);
        HtmlRuleSection.Write(report, html);
        HtmlSourceSection.Write(report, html);
        html.Raw($"</main>\n<script>{Script}</script>\n</body>\n</html>\n");
        output.Write(html.ToString());
    }

    private string Word => language switch
    {
        Language.Zh => "zh",
        Language.En => "en",
        _ => "both",
    };

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
