using System.Globalization;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;

namespace Compliance.Reporting.Html;

/// <summary>What to act on first, a card each: the article, the days, the remedy, the consequence that the law threatens.</summary>
internal static class MatterCards
{
    public static void Write(List<ReportEntry> entries, bool isMany, HtmlBuilder html)
    {
        if (!Matter.ArePicked(entries.Count(e => !e.IsUpcoming && e.Result.Finding is not null)))
        {
            return;
        }

        var matters = Matter.ToActOn(entries.Select(e => e.Report).Distinct());
        if (matters.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", ReportWords.First, " id=\"first\"").Raw("<div class=\"cards\">\n");
        foreach (var matter in matters)
        {
            var place = entries.FindIndex(e => ReferenceEquals(e.Result.Finding, matter.First) && !e.IsUpcoming);
            WriteCard(matter, place < 0 ? null : entries[place].Company, place, isMany, html);
        }

        html.Raw("</div>\n</section>\n");
    }

    private static void WriteCard(Matter matter, string? company, int place, bool isMany, HtmlBuilder html)
    {
        var finding = matter.First;
        html.Raw($"<article class=\"card violation {matter.Rule.Severity.ToString().ToLowerInvariant()}\"><h3>");
        if (place >= 0 && EntryArticle.IsWhole(place))
        {
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#e{place}\">")).Text(matter.Rule.Title).Raw("</a>");
        }
        else
        {
            html.Text(matter.Rule.Title);
        }

        html.Raw("</h3>\n<p class=\"who\">");
        if (isMany && company is not null)
        {
            html.Plain(company).Raw(" · ");
        }

        html.Text(finding.Subject.Label).Raw(" · ").Text(matter.Rule.Severity.Label()).Raw(" · ");
        var separator = string.Empty;
        foreach (var days in matter.Days)
        {
            html.Raw(separator).Text(days);
            separator = "; ";
        }

        if (matter.MoreDays is { } more)
        {
            html.Raw(" ").Text(more);
        }

        html.Raw("</p>\n").Element("p", finding.Message).Raw("<p class=\"law\">");
        var laws = LawLine.Of(finding.Part);
        for (var i = 0; i < laws.Count; i++)
        {
            html.Raw(i == 0 ? string.Empty : "<br>").Text(laws[i].Citation);
        }

        html.Raw("</p>\n<p class=\"remedy\"><b>").Text(FieldLabels.Remedy).Raw("</b> ").Text(finding.Remedy).Raw("</p>\n");
        foreach (var consequence in ConsequenceText.Of(finding))
        {
            html.Raw("<p class=\"threat\"><b>").Text(FieldLabels.Consequences).Raw("</b> ").Text(consequence).Raw("</p>\n");
        }

        html.Raw("</article>\n");
    }
}
