using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The table of clauses that rules check, with the number of results.</summary>
internal static class ClauseTable
{
    private static readonly LocalizedText[] Heads =
    [
        ReportWords.Clause, new("原文", "Wording"), ReportWords.Violations, ReportWords.Cautions, new("机会", "Opportunities"),
        ReportWords.Undetermined, new("未收录", "Not covered"), ReportWords.Satisfied, new("不适用", "Not applicable"),
    ];

    public static void Write(IReadOnlyList<ComplianceReport> reports, HtmlBuilder html)
    {
        var rows = ClauseMatrix.Of(reports).Where(r => r.Rules.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.Clauses, " id=\"clauses\"").BeginTable("clauses", Heads);
        foreach (var row in rows)
        {
            html.Raw("<tr>").Element("th", row.Clause.Id, " scope=\"row\"").Element("td", ClauseText.Quote(row.Clause));
            foreach (var count in new[] { row.Counts.Violations, row.Counts.Cautions, row.Counts.Opportunities, row.Counts.Undetermined, row.Counts.NotCovered, row.Counts.Satisfied, row.Counts.NotApplicable })
            {
                html.Element("td", count.ToString(CultureInfo.InvariantCulture), count == 0 ? " class=\"count dim\"" : " class=\"count\"");
            }

            html.Raw("</tr>\n");
        }

        html.EndTable().Raw("</section>\n");
    }
}
