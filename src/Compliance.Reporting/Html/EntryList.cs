using System.Globalization;
using Compliance.Reporting.Json;
using Compliance.Reporting.Sections;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The list of entries, folded: outcome, severity, subject, rule and message are visible.</summary>
internal static class EntryList
{
    public static void Write(List<ReportEntry> entries, HtmlBuilder html)
    {
        html.Raw("<section>\n").Element("h2", ReportWords.Findings, " id=\"findings\"");
        if (entries.Count == 0)
        {
            html.Element("p", new LocalizedText("没有结论，也没有待定事项。", "No findings, and nothing undetermined."));
        }

        for (var i = 0; i < entries.Count; i++)
        {
            WriteEntry(i, entries[i], html);
        }

        html.Raw("</section>\n");
    }

    private static void WriteEntry(int index, ReportEntry entry, HtmlBuilder html)
    {
        var clauses = string.Join(' ', entry.Clauses.Select(c => c.Id));
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<details class=\"entry {entry.OutcomeWord}\" data-index=\"{index}\" data-company=\"{HtmlBuilder.Encode(entry.Company)}\" data-clause=\"{HtmlBuilder.Encode(clauses)}\""))
            .Raw($" data-outcome=\"{entry.OutcomeWord}\" data-severity=\"{JsonWords.Word(entry.Rule.Severity)}\"{Status(entry)}>\n<summary><span class=\"mark\">{entry.Mark} ").Text(entry.Outcome).Raw(" · ").Text(entry.Rule.Severity.Label())
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
