using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Pictures;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>One entry: what was found, the article in its words, the remedy, the consequence, the facts that decided; the rest unfolds.</summary>
internal static class EntryArticle
{
    /// <summary>How many entries are whole in the page; of those behind them the law too is added when they unfold.</summary>
    public const int Whole = 200;

    private const int TimelinesOpen = 8;

    private static readonly LocalizedText Timeline = new("时间线：法律、业务、许可、违规期间", "Timeline: law, business, licences, days of the breach");

    public static bool IsWhole(int index) => index < Whole;

    public static void Write(int index, ReportEntry entry, int level, HtmlBuilder html)
    {
        var clauses = string.Join(' ', entry.Clauses.Select(c => c.Id));
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<article class=\"entry {entry.OutcomeWord}\"{(IsWhole(index) ? FormattableString.Invariant($" id=\"e{index}\"") : string.Empty)} data-index=\"{index}\" data-company=\"{HtmlBuilder.Encode(entry.Company)}\" data-clause=\"{HtmlBuilder.Encode(clauses)}\""))
            .Raw($" data-outcome=\"{entry.OutcomeWord}\" data-severity=\"{JsonWords.Word(entry.Rule.Severity)}\"{Business(entry)}{Status(entry)}>\n")
            .Raw(string.Create(CultureInfo.InvariantCulture, $"<h{level}><span class=\"mark\">{entry.Mark}"));
        if (IsWhole(index) || entry.IsUpcoming)
        {
            html.Raw(" ").Text(entry.Head).Raw(" · ").Text(entry.Rule.Severity.Label());
        }

        html.Raw(entry.Page is { } rule ? $"</span> <a href=\"{HtmlBuilder.Encode(rule.AbsoluteUri)}\">" : "</span> ").Text(entry.Rule.Title).Raw(entry.Page is null ? string.Empty : "</a>").Raw(string.Create(CultureInfo.InvariantCulture, $"</h{level}>\n<p class=\"who\"><b>")).Text(entry.Subject?.Label ?? entry.Rule.Subject.Label).Raw("</b>");
        if (IsWhole(index) && entry.Subject is { } subject && entry.Business is { } business)
        {
            html.Raw(" · ").Text(business).Raw(" · <code>").Plain(subject.Path).Raw("</code>");
        }

        html.Raw(" · ").Text(PartText.Of(entry.Result.Part));
        foreach (var (word, label) in entry.Status)
        {
            html.Raw($" <span class=\"badge {word}\">").Text(label).Raw("</span>");
        }

        html.Raw("</p>\n").Element("p", entry.Message);
        if (entry.Disposition is { } disposition)
        {
            foreach (var line in DispositionText.Lines(disposition))
            {
                html.Element("p", line, " class=\"status\"");
            }
        }

        if (entry.Result.Finding is { } finding && IsWhole(index))
        {
            WriteFinding(index, finding, entry, html);
        }

        // What unfolds the script adds; without scripts nothing would.
        html.Raw("</article>\n");
    }

    private static void WriteFinding(int index, Finding finding, ReportEntry entry, HtmlBuilder html)
    {
        html.Raw("<dl>\n").Element("dt", FieldLabels.Basis);
        foreach (var law in LawLine.Of(finding.Part))
        {
            html.Raw("<dd>").Text(law.Citation);
            if (law.Words is { } words)
            {
                html.Raw("<blockquote>").Plain(words).Raw("</blockquote>");
            }

            html.Raw("</dd>\n");
        }

        if (finding.Part.Basis.IsEmpty)
        {
            html.Element("dd", new LocalizedText("（无）", "(none)"));
        }

        html.Element("dt", FieldLabels.Remedy).Element("dd", finding.Remedy, " class=\"remedy\"");
        WriteAll(FieldLabels.Consequences, ConsequenceText.Of(finding), html);
        WriteAll(FieldLabels.Cap, finding.Caps.Select(c => CapText.Of(c, finding)), html);
        WriteAll(FieldLabels.Evidence, DecidingFacts.Of(finding).Decided.Select(f => f.Text), html);
        WriteAll(FieldLabels.Began, ChangeText.Began(finding), html);
        WriteAll(FieldLabels.Ended, ChangeText.Ended(finding), html);
        html.Raw("</dl>\n");
        if (finding.Kind != FindingKind.Opportunity && FindingTimeline.Of(entry.Report, finding) is { } timeline)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"time-{index}");
            html.Raw($"<details class=\"time\"{(index < TimelinesOpen ? " open" : string.Empty)}><summary id=\"{id}-name\">").Text(Timeline).Raw("</summary>\n");
            TimePicture.Write(html, id, $"{id}-name", timeline.Rows, entry.Report.AsOf, timeline.Scale);
            html.Raw("</details>\n");
        }
    }

    private static void WriteAll(LocalizedText label, IEnumerable<LocalizedText> lines, HtmlBuilder html)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst)
            {
                html.Element("dt", label);
                isFirst = false;
            }

            html.Element("dd", line);
        }
    }

    private static string Business(ReportEntry entry) => entry.Business is { } business ? $" data-business=\"{HtmlBuilder.Encode(business.Zh)}\"" : string.Empty;

    private static string Status(ReportEntry entry) =>
        entry.Disposition is null ? string.Empty : $" data-status=\"{string.Join(' ', entry.Status.Select(s => s.Word))}\"";
}
