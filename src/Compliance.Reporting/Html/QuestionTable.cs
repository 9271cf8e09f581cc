using System.Globalization;
using Compliance.Findings.Explanations;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The table of the questions to answer first, and folded below it the facts that are not asked for yet.</summary>
internal static class QuestionTable
{
    private static readonly LocalizedText Order = new("次序", "Order");
    private static readonly LocalizedText NotYet = new("暂不询问的事实", "Facts not asked for yet");

    public static void Write(IReadOnlyList<ReportListing> listings, CompanyNames companies, HtmlBuilder html)
    {
        var questions = listings.SelectMany(l => l.Questions.Items.Select(q => (l.Report, Question: q))).ToList();
        if (questions.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.Questions, " id=\"questions\"");
        WriteTable([.. questions.Where(q => q.Question.Turn == QuestionTurn.Now)], " aria-labelledby=\"questions\"", companies, html);
        List<(ComplianceReport Report, Question Question)> later = [.. questions.Where(q => q.Question.Turn != QuestionTurn.Now)];
        if (later.Count > 0)
        {
            html.Raw("<details><summary id=\"questions-later\">").Text(NotYet).Raw(string.Create(CultureInfo.InvariantCulture, $" ({later.Count})</summary>\n"));
            WriteTable(later, " aria-labelledby=\"questions-later\"", companies, html);
            html.Raw("</details>\n");
        }

        foreach (var listing in listings.Where(l => l.Questions.LeftOut > 0))
        {
            html.Element("p", LeftOutText.Of(LeftOutText.Questions, listing.Questions));
        }

        html.Raw("</section>\n");
    }

    private static void WriteTable(List<(ComplianceReport Report, Question Question)> questions, string label, CompanyNames companies, HtmlBuilder html)
    {
        html.Raw($"<div class=\"table\" tabindex=\"0\" role=\"region\"{label}><table><thead><tr>")
            .Element("th", ReportWords.Company, " scope=\"col\"").Element("th", Order, " scope=\"col\"").Element("th", new LocalizedText("问题", "Question"), " scope=\"col\"")
            .Element("th", new LocalizedText("路径", "Path"), " scope=\"col\"").Element("th", new LocalizedText("规则", "Rules"), " scope=\"col\"")
            .Raw("</tr></thead><tbody>\n");
        foreach (var (report, question) in questions)
        {
            html.Raw($"<tr data-company=\"{HtmlBuilder.Encode(companies.Display(report))}\"><td>").Plain(companies.Display(report)).Raw("</td>")
                .Element("td", QuestionText.Turn(question)).Element("td", question.Fact.Question)
                .Raw("<td><code>").Plain(question.Fact.Path).Raw("</code> <span class=\"dim\">").Plain(SourcePlace.Of(question.Fact.Span) ?? string.Empty).Raw("</span></td><td>")
                .Text(Rules(question));
            if (question.Turn != QuestionTurn.Dependent)
            {
                html.Raw("<br><span class=\"dim\">").Text(QuestionText.Waiting(question.Results, question.Then)).Raw("</span>");
            }

            html.Raw("</td></tr>\n");
        }

        html.Raw("</tbody></table></div>\n");
    }

    private static LocalizedText Rules(Question question)
    {
        const int Few = 3;
        var ids = string.Join(", ", question.Rules.Take(Few).Select(r => r.Id));
        var rest = question.Rules.Length - Few;
        return rest <= 0
            ? LocalizedText.Same(ids)
            : new(string.Create(CultureInfo.InvariantCulture, $"{ids} 等 {question.Rules.Length} 条"), string.Create(CultureInfo.InvariantCulture, $"{ids} and {rest} more"));
    }
}
