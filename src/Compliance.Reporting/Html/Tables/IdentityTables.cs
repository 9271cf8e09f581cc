using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>By what the report was made, in full: declarations, engine, packs with versions and hashes; and that it is no legal advice.</summary>
internal static class IdentityTables
{
    private static readonly LocalizedText[] PackHeads =
        [FieldLabels.Packs, new("名称", "Title"), new("版本", "Version"), new("规则数", "Rules"), LocalizedText.Same("sha256")];

    public static void Write(IReadOnlyList<ComplianceReport> reports, HtmlBuilder html)
    {
        html.Raw("<section>\n").Element("h2", ReportIdentity.Heading, " id=\"identity\"").Element("p", ReportIdentity.Disclaimer, " class=\"disclaimer\"");
        foreach (var report in reports)
        {
            html.Raw("<dl class=\"facts\">\n");
            foreach (var (label, value) in ReportIdentity.Fields(report))
            {
                html.Element("dt", label).Element("dd", value);
            }

            html.Raw("</dl>\n");
        }

        foreach (var rulebook in reports.Select(r => r.Rulebook).Distinct())
        {
            html.BeginTable("identity", PackHeads, " class=\"packs\"");
            foreach (var pack in ReportIdentity.PacksOf(rulebook))
            {
                html.Raw("<tr>").Element("th", pack.Id, " scope=\"row\"").Element("td", pack.Title).Element("td", pack.Version)
                    .Element("td", pack.Rules.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), " class=\"count\"")
                    .Raw("<td><code>").Plain(pack.ContentHash).Raw("</code></td></tr>\n");
            }

            html.EndTable();
        }

        html.Raw("</section>\n");
    }
}
