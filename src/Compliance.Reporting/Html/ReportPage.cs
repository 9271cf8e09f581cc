using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The page of a report: head, findings, questions, clauses, and the data of the details.</summary>
internal static class ReportPage
{
    public static string Of(IReadOnlyList<ComplianceReport> reports, Language language)
    {
        var page = new HtmlPage(ReportWords.Title, language, Read("html/report.css"), Read("html/report.js"));
        var html = new HtmlBuilder();
        var entries = ReportEntry.Of(reports);
        page.Open(html);
        html.Raw("<header>\n").Element("h1", ReportWords.Title);
        ReportHead.Write(reports, entries, html);
        html.Raw("</header>\n<main>\n");
        EntryList.Write(entries, html);
        EntryList.WriteUpcoming(reports, entries, html);
        QuestionTable.Write(reports, html);
        AssertionTable.Write(reports, html);
        WaiverTable.Write(reports, html);
        AbsentTable.Write(reports, html);
        ClauseTable.Write(reports, html);
        html.Raw("</main>\n<script type=\"application/json\" id=\"data\">").Raw(EntryData.Of(entries)).Raw("</script>\n");
        page.Close(html);
        return html.ToString();
    }

    private static string Read(string name) => EmbeddedFile.Read(typeof(ReportPage).Assembly, name);
}
