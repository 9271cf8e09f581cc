using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The table of claims by which rules found nothing.</summary>
internal static class AssertionTable
{
    // A reader of a page reads no more; the report as JSON has all.
    private const int Shown = 500;

    private static readonly LocalizedText[] Heads =
        [ReportWords.Company, new("种类", "Kind"), new("主张", "Claim"), new("路径", "Path"), new("规则", "Rules")];

    public static void Write(IReadOnlyList<ReportListing> listings, CompanyNames companies, HtmlBuilder html)
    {
        var asserted = listings.SelectMany(l => l.Asserted.Items.Select(a => (l.Report, Assertion: a))).ToList();
        if (asserted.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", AssertionText.Title, " id=\"asserted\"").Element("p", AssertionText.Meaning, " class=\"dim\"")
            .Raw("<details class=\"list printed\"><summary>").Text(AssertionText.Count(listings.Sum(l => l.Asserted.Total))).Raw("</summary>\n").BeginTable("asserted", Heads);
        foreach (var (report, assertion) in asserted.Take(Shown))
        {
            var company = companies.Display(report);
            html.Raw($"<tr data-company=\"{HtmlBuilder.Encode(company)}\"><td>").Plain(company).Raw("</td>")
                .Element("td", assertion.Kind.Label()).Element("td", AssertionText.Claim(assertion))
                .Raw("<td><code>").Plain(assertion.Path).Raw("</code> <span class=\"dim\">").Plain(SourcePlace.Of(assertion.Span) ?? string.Empty).Raw("</span></td>")
                .Element("td", AssertionText.Rules(assertion)).Raw("</tr>\n");
        }

        html.EndTable();
        var total = listings.Sum(l => l.Asserted.Total);
        if (total > Math.Min(Shown, asserted.Count))
        {
            html.Element("p", AssertionText.More(total - Math.Min(Shown, asserted.Count)));
        }

        html.Raw("</details>\n</section>\n");
    }
}
