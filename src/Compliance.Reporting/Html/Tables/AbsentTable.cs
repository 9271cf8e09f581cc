using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The table of baseline entries without a finding in this run.</summary>
internal static class AbsentTable
{
    private static readonly LocalizedText[] Heads =
        [ReportWords.Company, ReportWords.Outcome, new("规则", "Rule"), new("对象", "Subject"), new("指纹", "Fingerprint")];

    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        var gone = AbsentFinding.Of(reports);
        if (gone.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.Gone, " id=\"gone\"").BeginTable("gone", Heads);
        foreach (var absent in gone)
        {
            var company = companies.Display(absent.Report);
            html.Raw($"<tr data-company=\"{HtmlBuilder.Encode(company)}\">").Element("td", company).Element("td", absent.Entry.Kind.Label())
                .Raw("<td>").Text(absent.Title).Raw(" <span class=\"dim\">").Plain(absent.Entry.Rule).Raw("</span></td>")
                .Raw("<td><code>").Plain(absent.Entry.Subject).Raw("</code></td><td><code>").Plain(absent.Entry.Fingerprint).Raw("</code></td></tr>\n");
        }

        html.EndTable().Raw("</section>\n");
    }
}
