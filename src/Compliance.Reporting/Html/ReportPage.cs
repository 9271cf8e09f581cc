using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The page of a report: head, findings, questions, clauses, and the data of the details.</summary>
internal static class ReportPage
{
    public static string Of(IReadOnlyList<ReportListing> listings, Language language)
    {
        IReadOnlyList<ComplianceReport> reports = [.. listings.Select(l => l.Report)];
        var page = new HtmlPage(ReportWords.Title, language, Read("html/report.css"), Read("html/report.js"));
        var html = new HtmlBuilder();
        var companies = new CompanyNames(reports);
        var entries = ReportEntry.Of(listings, companies);
        page.Open(html);
        html.Raw("<header>\n").Element("h1", ReportWords.Title);
        ReportHead.Write(reports, companies, entries, html);
        html.Raw("</header>\n<main>\n");
        EntryList.Write(listings, companies, entries, html);
        EntryList.WriteUpcoming(reports, companies, entries, html);
        QuestionTable.Write(listings, companies, html);
        AssertionTable.Write(listings, companies, html);
        WaiverTable.Write(reports, html);
        AbsentTable.Write(reports, companies, html);
        ClauseTable.Write(reports, html);
        html.Raw("</main>\n<script type=\"application/json\" id=\"data\">").Raw(EntryData.Of(entries, listings.Count == 0 ? ReportLimits.Default : listings[0].Limits)).Raw("</script>\n");
        page.Close(html);
        return html.ToString();
    }

    private static string Read(string name) => EmbeddedFile.Read(typeof(ReportPage).Assembly, name);
}
