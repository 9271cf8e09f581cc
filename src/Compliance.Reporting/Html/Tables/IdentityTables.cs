using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>By what the report was made, in full: declarations, engine, packs with versions and hashes; and that it is no legal advice.</summary>
internal static class IdentityTables
{
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
            html.Raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"identity\"><table class=\"packs\"><thead><tr>")
                .Element("th", FieldLabels.Packs, " scope=\"col\"").Element("th", new LocalizedText("名称", "Title"), " scope=\"col\"")
                .Element("th", new LocalizedText("版本", "Version"), " scope=\"col\"").Element("th", new LocalizedText("规则数", "Rules"), " scope=\"col\"").Element("th", LocalizedText.Same("sha256"), " scope=\"col\"")
                .Raw("</tr></thead><tbody>\n");
            foreach (var pack in ReportIdentity.PacksOf(rulebook))
            {
                html.Raw("<tr>").Element("th", pack.Id, " scope=\"row\"").Element("td", pack.Title).Element("td", pack.Version)
                    .Element("td", pack.Rules.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), " class=\"count\"")
                    .Raw("<td><code>").Plain(pack.ContentHash).Raw("</code></td></tr>\n");
            }

            html.Raw("</tbody></table></div>\n");
        }

        html.Raw("</section>\n");
    }
}
