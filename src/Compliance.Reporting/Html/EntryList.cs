using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The lists of entries: violations and cautions by severity, opportunities, what is upcoming, and folded what is undetermined or not covered.</summary>
internal static class EntryList
{
    /// <summary>Writes violations and cautions, the gravest first, and what is left out of all lists.</summary>
    public static void Write(IReadOnlyList<ReportListing> listings, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        html.Raw("<section>\n").Element("h2", ReportWords.Findings, " id=\"findings\"");
        List<int> found = [.. Where(entries, e => e.Result.Finding is { Kind: not FindingKind.Opportunity } && !e.IsUpcoming)];
        if (found.Count == 0)
        {
            html.Element("p", entries.Exists(e => !e.IsUpcoming) ? ReportWords.NoBreach : ReportWords.Nothing);
        }

        foreach (var listing in listings)
        {
            foreach (var line in LeftOutText.OfFindings(listing))
            {
                html.Raw("<p class=\"left-out\">").Plain(companies.Display(listing.Report)).Raw(" · ").Text(line).Raw("</p>\n");
            }
        }

        html.Raw("<div id=\"entries\">\n");
        foreach (var group in found.GroupBy(i => (entries[i].Result.Finding!.Kind, entries[i].Rule.Severity)).OrderByDescending(g => g.Key.Kind).ThenByDescending(g => g.Key.Severity))
        {
            html.Raw("<div class=\"group\"><h3>").Text(group.Key.Kind.Label()).Raw(" · ").Text(Rules.WordsOfRules.Label(group.Key.Severity)).Raw(string.Create(CultureInfo.InvariantCulture, $" ({group.Count()})</h3>\n"));
            foreach (var index in group)
            {
                EntryArticle.Write(index, entries[index], 4, html);
            }

            html.Raw("</div>\n");
        }

        html.Raw("</div>\n</section>\n");
    }

    /// <summary>Writes the opportunities.</summary>
    public static void WriteOpportunities(List<ReportEntry> entries, HtmlBuilder html) =>
        WriteSection(ReportWords.Opportunities, "opportunities", [.. Where(entries, e => e.Result.Finding is { Kind: FindingKind.Opportunity } && !e.IsUpcoming)], entries, isFolded: false, html);

    /// <summary>Writes what is undetermined and what is not covered, folded.</summary>
    public static void WriteOpen(List<ReportEntry> entries, HtmlBuilder html)
    {
        WriteSection(WordsOfFindings.Label(Outcome.Undetermined), "undetermined", [.. Where(entries, e => e.Result is { Finding: null, Outcome: Outcome.Undetermined })], entries, isFolded: true, html);
        List<int> notCovered = [.. Where(entries, e => e.Result is { Finding: null, Outcome: Outcome.NotCovered })];
        WriteSection(NotCoveredText.Heading, "not-covered", notCovered, entries, isFolded: true, html);
    }

    /// <summary>Writes what is upcoming, where a horizon was set.</summary>
    public static void WriteUpcoming(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        if (!reports.Any(r => r.Horizon is not null))
        {
            return;
        }

        html.Raw("<section>\n").Element("h2", UpcomingText.Heading, " id=\"upcoming\"");
        foreach (var report in reports)
        {
            if (UpcomingText.Horizon(report) is { } horizon)
            {
                html.Raw("<p>").Plain(companies.Display(report)).Raw(" · ").Text(horizon).Raw("</p>\n");
            }
        }

        if (entries.Exists(e => e.IsUpcoming))
        {
            html.Element("p", UpcomingText.Remark, " class=\"dim\"");
        }

        foreach (var index in Where(entries, e => e.IsUpcoming))
        {
            EntryArticle.Write(index, entries[index], 3, html);
        }

        html.Raw("</section>\n");
    }

    private static void WriteSection(LocalizedText heading, string id, List<int> found, List<ReportEntry> entries, bool isFolded, HtmlBuilder html)
    {
        if (found.Count == 0)
        {
            return;
        }

        html.Raw($"<section>\n<h2 id=\"{id}\">").Text(heading).Raw(string.Create(CultureInfo.InvariantCulture, $" ({found.Count})</h2>\n"));
        if (isFolded)
        {
            WriteDays([.. found.Select(i => entries[i].Result).Where(r => r.CoveredFrom is not null)], html);
            html.Raw(entries[found[0]].Result.Outcome == Outcome.NotCovered ? "<details class=\"list\"><summary>" : "<details class=\"list printed\"><summary>").Text(new("逐项列出", "List each")).Raw("</summary>\n");
        }

        foreach (var index in found)
        {
            EntryArticle.Write(index, entries[index], 3, html);
        }

        html.Raw(isFolded ? "</details>\n</section>\n" : "</section>\n");
    }

    private static void WriteDays(List<RuleResult> results, HtmlBuilder html)
    {
        if (results.Count == 0)
        {
            return;
        }

        html.Raw("<ul class=\"days\">\n");
        foreach (var (before, count, rules) in NotCoveredText.ByDay(results))
        {
            html.Raw("<li>").Text(before).Raw(string.Create(CultureInfo.InvariantCulture, $" ({count}): ")).Text(rules).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }

    private static IEnumerable<int> Where(List<ReportEntry> entries, Func<ReportEntry, bool> isOne) =>
        Enumerable.Range(0, entries.Count).Where(i => isOne(entries[i]));
}
