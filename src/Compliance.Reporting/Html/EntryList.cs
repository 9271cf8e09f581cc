using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The list of entries, folded: outcome, severity, subject, rule and message are visible.</summary>
internal static class EntryList
{
    public static void Write(IReadOnlyList<ReportListing> listings, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        html.Raw("<section>\n").Element("h2", ReportWords.Findings, " id=\"findings\"");
        if (!entries.Exists(e => !e.IsUpcoming))
        {
            html.Element("p", new LocalizedText("没有结论，也没有待定或者未收录的事项。", "No findings, and nothing undetermined or not covered."));
        }

        foreach (var listing in listings)
        {
            foreach (var line in LeftOutText.OfFindings(listing))
            {
                html.Raw("<p class=\"left-out\">").Plain(companies.Display(listing.Report)).Raw(" · ").Text(line).Raw("</p>\n");
            }
        }

        WriteEntries(entries, isUpcoming: false, html);
        html.Raw("</section>\n");
    }

    /// <summary>Writes what is upcoming, where a horizon was set.</summary>
    public static void WriteUpcoming(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        if (!reports.Any(r => r.Horizon is not null))
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", UpcomingText.Heading, " id=\"upcoming\"");
        foreach (var report in reports)
        {
            if (UpcomingText.Horizon(report) is { } horizon)
            {
                html.Raw("<p>").Plain(companies.Display(report)).Raw(" · ").Text(horizon).Raw("</p>\n");
            }
        }

        if (entries.Exists(e => e.IsUpcoming))
        {
            html.Element("p", UpcomingText.Remark, " class=\"dim\"");
        }

        WriteEntries(entries, isUpcoming: true, html);
        html.Raw("</section>\n");
    }

    private static void WriteEntries(List<ReportEntry> entries, bool isUpcoming, HtmlBuilder html)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].IsUpcoming == isUpcoming)
            {
                WriteEntry(i, entries[i], html);
            }
        }
    }

    private static void WriteEntry(int index, ReportEntry entry, HtmlBuilder html)
    {
        var clauses = string.Join(' ', entry.Clauses.Select(c => c.Id));
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<details class=\"entry {entry.OutcomeWord}\" data-index=\"{index}\" data-company=\"{HtmlBuilder.Encode(entry.Company)}\" data-clause=\"{HtmlBuilder.Encode(clauses)}\""))
            .Raw($" data-outcome=\"{entry.OutcomeWord}\" data-severity=\"{JsonWords.Word(entry.Rule.Severity)}\"{Status(entry)}>\n<summary><span class=\"mark\">{entry.Mark} ").Text(entry.Head).Raw(" · ").Text(entry.Rule.Severity.Label())
            .Raw("</span> <span class=\"subject\">").Text(entry.Subject?.Label ?? entry.Rule.Subject.Label).Raw("</span> <span class=\"title\">").Text(entry.Rule.Title)
            .Raw("</span> <span class=\"dim\">").Plain(entry.Rule.Id).Raw("</span>");
        foreach (var (word, label) in entry.Status)
        {
            html.Raw($" <span class=\"badge {word}\">").Text(label).Raw("</span>");
        }

        html.Raw("</summary>\n").Element("p", entry.Message);
        if (entry.Disposition is { } disposition)
        {
            foreach (var line in DispositionText.Lines(disposition))
            {
                html.Element("p", line, " class=\"status\"");
            }
        }

        html.Raw("<div class=\"body\"></div>\n</details>\n");
    }

    private static string Status(ReportEntry entry) =>
        entry.Disposition is null ? string.Empty : $" data-status=\"{string.Join(' ', entry.Status.Select(s => s.Word))}\"";
}
