using Compliance.Reporting.Html;
using Compliance.Reporting.Resources;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes coverage as one HTML page, which needs no other file and no network.</summary>
/// <param name="language">The language shown first; the page can switch.</param>
public sealed class HtmlCoverageWriter(Language language)
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; lines end with LF.</param>
    public void Write(CoverageReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        var page = new HtmlPage(CoverageWords.Title, language, Read("coverage/coverage.css"), Read("coverage/coverage.js"));
        var html = new HtmlBuilder();
        page.Open(html);
        html.Raw("<header>\n").Element("h1", CoverageWords.Title);
        HtmlCoverageHead.Write(report, html);
        html.Raw("</header>\n<main>\n");
        HtmlCoverageHead.WriteFaults(report, html);
        HtmlClauseSection.Write(report, html);
        HtmlRuleSection.Write(report, html);
        HtmlSourceSection.Write(report, html);
        html.Raw("</main>\n");
        page.Close(html);
        output.Write(html.ToString());
    }

    private static string Read(string name) => EmbeddedFile.Read(typeof(HtmlCoverageWriter).Assembly, name);
}
