using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The questions to answer first, by gate: what waits for each; and folded below them the facts that are not asked for yet.</summary>
internal static class QuestionTable
{
    private static readonly LocalizedText[] Heads =
        [ReportWords.Company, new("次序", "Order"), new("问题", "Question"), new("路径", "Path"), ReportWords.Rule];

    private static readonly LocalizedText NotYet = new("暂不询问的事实", "Facts not asked for yet");

    public static void Write(IReadOnlyList<ReportListing> listings, CompanyNames companies, HtmlBuilder html)
    {
        var questions = listings.SelectMany(l => l.Questions.Items.Select(q => (l.Report, Question: q))).ToList();
        if (questions.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.Questions, " id=\"questions\"");
        foreach (var listing in listings)
        {
            WriteFirst(listing, listings.Count > 1 ? companies.Display(listing.Report) : null, companies.Display(listing.Report), html);
        }

        List<(ComplianceReport Report, Question Question)> later = [.. questions.Where(q => q.Question.Turn != QuestionTurn.Now)];
        if (later.Count > 0)
        {
            html.Raw("<details class=\"later\"><summary id=\"questions-later\">").Text(NotYet).Raw(string.Create(CultureInfo.InvariantCulture, $" ({later.Count})</summary>\n"));
            WriteTable(later, companies, html);
            html.Raw("</details>\n");
        }

        foreach (var listing in listings.Where(l => l.Questions.LeftOut > 0))
        {
            html.Element("p", LeftOutText.Of(LeftOutText.Questions, listing.Questions));
        }

        html.Raw("</section>\n");
    }

    private static void WriteFirst(ReportListing listing, string? heading, string company, HtmlBuilder html)
    {
        List<QuestionGroup> groups = [.. QuestionGroup.Now(listing.Questions.Items)];
        if (groups.Count == 0)
        {
            return;
        }

        html.Raw($"<div class=\"questions\" data-company=\"{HtmlBuilder.Encode(company)}\">");
        if (heading is not null)
        {
            html.Element("h3", heading);
        }

        html.Raw("<ol>\n");
        foreach (var group in groups)
        {
            html.Raw("<li>").Element("p", group.Text);
            foreach (var question in group.Facts)
            {
                html.Raw("<p class=\"dim\">");
                if (group.Facts.Length > 1)
                {
                    html.Raw("<b>").Text(QuestionText.Label(listing.Report, question)).Raw("</b> ");
                }

                html.Raw("<code>").Plain(question.Fact.Path).Raw("</code> ").Plain(SourcePlace.Of(question.Fact.Span) ?? string.Empty).Raw(" · ")
                    .Text(QuestionText.Waiting(question.Results, question.Then)).Raw(": ").Text(QuestionText.Titles(question)).Raw("</p>\n");
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ol></div>\n");
    }

    private static void WriteTable(List<(ComplianceReport Report, Question Question)> questions, CompanyNames companies, HtmlBuilder html)
    {
        html.BeginTable("questions-later", Heads);
        foreach (var (report, question) in questions)
        {
            html.Raw($"<tr data-company=\"{HtmlBuilder.Encode(companies.Display(report))}\"><td>").Plain(companies.Display(report)).Raw("</td>")
                .Element("td", QuestionText.Turn(question)).Element("td", question.Fact.Question)
                .Raw("<td><code>").Plain(question.Fact.Path).Raw("</code> <span class=\"dim\">").Plain(SourcePlace.Of(question.Fact.Span) ?? string.Empty).Raw("</span></td>")
                .Element("td", QuestionText.Titles(question)).Raw("</tr>\n");
        }

        html.EndTable();
    }
}
