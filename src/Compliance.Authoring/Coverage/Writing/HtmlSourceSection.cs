using System.Globalization;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>The places in legal sources with what rests on them, and the quotations.</summary>
internal static class HtmlSourceSection
{
    public static void Write(CoverageReport report, HtmlBuilder html)
    {
        HtmlTable.Open(
            html,
            "sources",
            CoverageWords.Sources,
            [(new("法条", "Article"), false), (new("核实", "Checked"), false), (CoverageWords.Binds, false), (CoverageWords.Penalties, false), (new("规则、参数、定义", "Rules, thresholds, terms"), false), (new("案例", "Cases"), true)],
            isFolded: true);
        foreach (var source in report.Sources.Where(s => s.Cited.Length + s.Uncited.Length > 0))
        {
            WriteSource(source, html);
        }

        HtmlTable.Close(html, isFolded: true);
        WriteQuotations(report, html);
    }

    private static void WriteSource(SourceCoverage source, HtmlBuilder html)
    {
        html.Raw("<tbody>\n");
        foreach (var place in source.Cited)
        {
            html.Raw("<tr>").Element("td", CoverageSummary.Place(place)).Element("td", place.Verification.Label());
            WriteCell(place.Article is { } article ? CoverageSummary.Binds(article) : null, html);
            WriteCell(place.Article is { } threatened ? CoverageSummary.Penalties(source.Source, threatened) : null, html);
            html.Raw("<td>");
            foreach (var rule in place.Rules.Select(r => HtmlBuilder.Encode(r.Id)))
            {
                html.Raw($"<a href=\"#rule-{rule}\">{rule}</a> ");
            }

            foreach (var term in place.Parameters.Select(p => p.Id).Concat(place.Definitions.Select(d => d.Id)))
            {
                html.Raw("<code>").Plain(term).Raw("</code> ");
            }

            html.Raw("</td>\n").Element("td", place.Cases.ToString(CultureInfo.InvariantCulture), " class=\"count\"").Raw("</tr>\n");
        }

        if (!source.Uncited.IsEmpty)
        {
            html.Raw("<tr><td colspan=\"6\" class=\"dim\">").Text(source.Source.Title).Raw(" · ").Text(CoverageSummary.Uncited(source)).Raw("</td></tr>\n");
        }

        html.Raw("</tbody>\n");
    }

    private static void WriteCell(LocalizedText? text, HtmlBuilder html)
    {
        html.Raw("<td>");
        if (text is not null)
        {
            html.Text(text);
        }

        html.Raw("</td>\n");
    }

    private static void WriteQuotations(CoverageReport report, HtmlBuilder html)
    {
        HtmlTable.Open(
            html,
            "quotations",
            CoverageWords.Quotations,
            [(new("出处", "Quoted by"), false), (new("引文", "Words"), false), (new("登记文本", "Registered text"), false), (new("状态", "State"), false)],
            isFolded: true);
        html.Raw("<tbody>\n");
        foreach (var quotation in report.Quotations)
        {
            html.Raw("<tr><td>").Plain(quotation.Owner).Raw("<br><span class=\"dim\">").Text(quotation.Kind.Label()).Raw("</span></td>\n")
                .Element("td", quotation.Text).Raw("<td><code>").Plain(quotation.RegisteredIn)
                .Raw($"</code></td>\n<td class=\"state-{CoverageWords.Word(quotation.State)}\">").Text(quotation.State.Label()).Raw("</td></tr>\n");
        }

        html.Raw("</tbody>\n");
        HtmlTable.Close(html, isFolded: true);
    }
}
