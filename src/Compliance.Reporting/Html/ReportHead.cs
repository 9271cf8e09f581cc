using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Html.Tables;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The head of the page: whose report it is, what it comes to, the numbers that matter.</summary>
internal static class ReportHead
{
    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        html.Raw("<h1>");
        if (reports is [var only])
        {
            html.Plain(companies.Display(only)).Raw("</h1>\n<p class=\"identity\">").Text(ReportWords.Title).Raw(" · ").Text(ReportIdentity.Line(only)).Raw("</p>\n");
        }
        else
        {
            html.Text(ReportWords.Title).Raw("</h1>\n<p class=\"identity\">").Text(ReportIdentity.Line(reports)).Raw("</p>\n");
        }

        foreach (var narrowed in ChoiceText.Narrowed(reports))
        {
            html.Element("p", ChoiceText.Sentence(narrowed), " class=\"narrowed\"");
        }

        foreach (var settings in SettingsText.Of(reports))
        {
            html.Element("p", settings, " class=\"settings\"");
        }

        WriteVerdict(reports, companies, html);
        WriteTiles(reports, html);
        WriteCompanies(reports, companies, html);
    }

    private static void WriteVerdict(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        var verdict = Verdict.Of(reports);
        html.Raw($"<p class=\"verdict {verdict.Tone.ToString().ToLowerInvariant()}\"><strong>").Text(Stop(verdict.Headline)).Raw("</strong> ").Text(verdict.Sentence).Raw("</p>\n");
        foreach (var report in reports.Where(r => r.NothingDecided && reports.Count > 1))
        {
            html.Raw("<p class=\"verdict open\">").Plain(companies.Display(report)).Raw(" · ").Text(SummarySection.NothingDecided).Raw("</p>\n");
        }
    }

    private static void WriteTiles(IReadOnlyList<ComplianceReport> reports, HtmlBuilder html)
    {
        html.Raw("<ul class=\"tiles\">\n");
        foreach (var tile in Tile.Of(reports))
        {
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<li class=\"{tile.Word}{(tile.Count == 0 ? " nought" : string.Empty)}\"><b>{tile.Count}</b> ")).Text(tile.Label);
            if (tile.Remark is { } remark)
            {
                html.Raw(" <small>").Text(remark).Raw("</small>");
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ul>\n<p class=\"rest\">").Text(Tile.Rest(reports));
        foreach (var report in reports.Where(DispositionText.IsKnown).Take(1))
        {
            html.Raw(" · ").Text(DispositionText.Counts(report));
        }

        var questions = reports.Sum(r => QuestionGroup.Now(r.Questions).Count());
        if (questions > 0)
        {
            html.Raw(" · <a href=\"#questions\">").Text(new(
                string.Create(CultureInfo.InvariantCulture, $"先回答 {questions} 问"),
                string.Create(CultureInfo.InvariantCulture, $"Answer {questions} {(questions == 1 ? "question" : "questions")} first"))).Raw("</a>");
        }

        html.Raw("</p>\n");
    }

    private static void WriteCompanies(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        if (reports.Count < 2)
        {
            return;
        }

        html.Raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"companies\">\n<table class=\"companies\"><caption id=\"companies\">").Text(Companies(reports.Count)).Raw("</caption><thead><tr>");
        foreach (var head in new[] { ReportWords.Company, ReportWords.Verdict, ReportWords.Violations, ReportWords.Cautions, ReportWords.Undetermined, FieldLabels.AsOf, ReportIdentity.DeclarationHash })
        {
            html.Element("th", head, " scope=\"col\"");
        }

        html.Raw("</tr></thead><tbody>\n");
        foreach (var report in reports)
        {
            html.Raw("<tr>").Element("th", companies.Display(report), " scope=\"row\"").Element("td", Verdict.Of(report).Headline);
            foreach (var count in new[] { report.Counts.Violations, report.Counts.Cautions, report.Counts.Undetermined })
            {
                html.Element("td", count.ToString(CultureInfo.InvariantCulture), count == 0 ? " class=\"count dim\"" : " class=\"count\"");
            }

            html.Element("td", IsoDay.Of(report.AsOf), " class=\"day\"").Raw("<td><code>").Plain(ReportIdentity.Short(report.Declaration.ContentHash)).Raw("</code></td></tr>\n");
        }

        html.EndTable();
    }

    private static LocalizedText Companies(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} 份申报"),
        string.Create(CultureInfo.InvariantCulture, $"{count} declarations"));

    private static LocalizedText Stop(LocalizedText headline) => new($"{headline.Zh}。", $"{headline.En}.");
}
