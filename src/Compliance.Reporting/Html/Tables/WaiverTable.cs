using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html.Tables;

/// <summary>The table of waivers, with notices.</summary>
internal static class WaiverTable
{
    private static readonly LocalizedText[] Heads =
    [
        new("豁免", "Waiver"), new("效力", "State"), new("豁免的结论数", "Findings waived"), new("理由", "Reason"), new("批准人", "Approved by"),
        new("批准日", "Granted"), new("截止日", "Until"), new("文号", "Reference"), new("补偿措施", "Instead"), new("请核对", "Look at"),
    ];

    public static void Write(IReadOnlyList<ComplianceReport> reports, HtmlBuilder html)
    {
        var waivers = WaiverLook.Of(reports);
        if (waivers.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.Waivers, " id=\"waivers\"").BeginTable("waivers", Heads);
        foreach (var look in waivers)
        {
            WriteRow(look, html);
        }

        html.EndTable().Raw("</section>\n");
    }

    private static void WriteRow(WaiverLook look, HtmlBuilder html)
    {
        var waiver = look.Waiver;
        html.Raw("<tr>").Element("th", waiver.Id, " scope=\"row\"").Element("td", WordsOfDecisions.Label(look.State), look.State == WaiverState.Active ? string.Empty : " class=\"lapsed\"")
            .Element("td", look.Findings.ToString(CultureInfo.InvariantCulture), " class=\"count\"")
            .Element("td", waiver.Reason).Element("td", waiver.Approver)
            .Element("td", IsoDay.Of(waiver.Granted), " class=\"day\"").Element("td", IsoDay.Of(waiver.Until), " class=\"day\"")
            .Element("td", waiver.Reference ?? string.Empty).Element("td", waiver.CompensatingMeasure ?? string.Empty).Raw("<td>");
        foreach (var notice in look.Notices)
        {
            html.Raw("<div>").Plain($"{notice.Code} ").Text(notice.Message).Raw("</div>");
        }

        html.Raw("</td></tr>\n");
    }
}
