using Compliance.Findings;
using Compliance.Reporting.Html.Tables;
using Compliance.Reporting.Pictures;
using Compliance.Reporting.Resources;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The page of a report: what it comes to, what to act on first, pictures, questions, findings, and by what it was made.</summary>
internal static class ReportPage
{
    // Where so little was found, a map of it tells nothing.
    private const int FewFindings = 3;

    public static string Of(IReadOnlyList<ReportListing> listings, Language language, Uri? catalogue = null)
    {
        IReadOnlyList<ComplianceReport> reports = [.. listings.Select(l => l.Report)];
        var html = new HtmlBuilder();
        var companies = new CompanyNames(reports);
        var entries = ReportEntry.Of(listings, companies);
        if (catalogue is not null)
        {
            entries = entries.ConvertAll(e => e with { Page = CatalogueLink.To(catalogue, e.Rule, language) });
        }

        var page = Page(reports, companies, language);
        page.Open(html);
        html.Raw("<header>\n");
        ReportHead.Write(reports, companies, html);
        FilterForm.Write(reports, companies, entries, html);
        html.Raw("</header>\n<main>\n");
        MatterCards.Write(entries, reports.Count > 1, html);
        WriteMap(reports, companies, html);
        Deadlines.Write(reports, companies, html);
        EntryList.WriteUpcoming(reports, companies, entries, html);
        QuestionTable.Write(listings, companies, html);
        EntryList.Write(listings, companies, entries, html);
        EntryList.WriteOpportunities(entries, html);
        FundsFlow.Write(reports, html);
        Ownership.Write(reports, companies, html);
        EntryList.WriteOpen(entries, html);
        AssertionTable.Write(listings, companies, html);
        WaiverTable.Write(reports, html);
        AbsentTable.Write(reports, companies, html);
        ClauseTable.Write(reports, html);
        IdentityTables.Write(reports, html);
        html.Raw("</main>\n<script type=\"application/json\" id=\"data\">").Raw(EntryData.Of(entries, listings.Count == 0 ? ReportLimits.Default : listings[0].Limits)).Raw("</script>\n");
        page.Close(html);
        return html.ToString();
    }

    private static HtmlPage Page(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, Language language)
    {
        var title = ReportWords.Title;
        var (name, identity) = (title.In(language), string.Empty);
        if (reports is [var only])
        {
            name = companies.Display(only);
            identity = $"{IsoDay.Of(only.AsOf)} · {ReportIdentity.Engine(only)} · sha256 {ReportIdentity.Short(only.Declaration.ContentHash)}";
            title = new($"{name} · {title.Zh} · {IsoDay.Of(only.AsOf)}", $"{name} · {title.En} · {IsoDay.Of(only.AsOf)}");
        }

        return new(title, language, $"\n{PrintStyle.Of(name, identity)}{Read("html/report.css")}", Read("html/report.js"));
    }

    private static void WriteMap(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        if (reports.Sum(r => r.Findings.Length) > FewFindings && HeatMap.Of(reports, companies) is { } map)
        {
            map.Write(html);
        }
    }

    private static string Read(string name) => EmbeddedFile.Read(typeof(ReportPage).Assembly, name);
}
