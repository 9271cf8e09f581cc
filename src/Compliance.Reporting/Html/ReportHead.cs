using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The head of the page: declarations, counts and filters.</summary>
internal static class ReportHead
{
    private static readonly LocalizedText All = new("全部", "all");

    // In the order of the kinds of disposition, then what is gone.
    private static readonly LocalizedText[] Decided =
    [
        new("计入", "Open"), new("已豁免", "Waived"), new("基线内", "In the baseline"), new("基线中已消失", "Gone from it"),
    ];

    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        WriteDeclarations(reports, companies, html);
        WriteVerdicts(reports, companies, html);
        foreach (var settings in SettingsText.Of(reports))
        {
            html.Element("p", settings, " class=\"settings\"");
        }

        html.Raw("<form class=\"controls\" hidden>\n<div><label for=\"language\">").Text(new("语言", "Language")).Raw("</label>\n")
            .Raw(LanguageWords.Choice + "</div>\n");
        WriteChoice("company", ReportWords.Company, reports.Select(companies.Display).Distinct(StringComparer.Ordinal).Select(c => (c, c)), html);
        WriteChoice("clause", ReportWords.Clause, entries.SelectMany(e => e.Clauses).Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => (c, c)), html);
        WriteChoice("outcome", ReportWords.Outcome, entries.DistinctBy(e => e.OutcomeWord).Select(e => (e.OutcomeWord, e.Filter.In(Language.Both))), html);
        WriteChoice("severity", ReportWords.Severity, Enum.GetValues<Severity>().OrderByDescending(s => s).Select(s => (JsonWords.Word(s), s.Label().In(Language.Both))), html);
        if (DispositionText.IsKnown(reports))
        {
            WriteChoice("status", FieldLabels.Disposition, entries.SelectMany(e => e.Status).DistinctBy(s => s.Word).Select(s => (s.Word, s.Label.In(Language.Both))), html);
        }

        html.Raw("<div><label for=\"words\">").Text(new("含有文字", "Words")).Raw("</label>\n<input id=\"words\" type=\"search\"></div>\n")
            .Raw("<div><button type=\"button\" id=\"unfold\">").Text(new("展开所列（至多 200 项）", "Unfold those shown (200 at most)")).Raw("</button></div>\n")
            .Raw("<p role=\"status\">").Text(new("显示", "Shown")).Raw(": <span id=\"shown\"></span></p>\n</form>\n")
            .Raw("<noscript><p>").Text(new("未启用脚本：不能筛选，也不能展开依据、证据和推理过程。", "Without scripts there is no filter, and basis, evidence and trace do not unfold.")).Raw("</p></noscript>\n");
    }

    private static void WriteDeclarations(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        var isDecided = DispositionText.IsKnown(reports);
        LocalizedText[] heads =
        [
            ReportWords.Company, new("申报", "Declared"), new("判断日", "As of"), new("违规", "Violations"), new("需复核", "Cautions"),
            new("机会", "Opportunities"), new("待定", "Undetermined"), new("未收录", "Not covered"), new("符合", "Satisfied"), new("不适用", "Not applicable"),
            .. isDecided ? Decided : [],
        ];
        html.Raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"declarations\">\n<table><thead><tr>");
        foreach (var head in heads)
        {
            html.Element("th", head, " scope=\"col\"");
        }

        html.Raw("</tr></thead><tbody>\n");
        foreach (var report in reports)
        {
            html.Raw("<tr>").Element("th", companies.Display(report), " scope=\"row\"").Element("td", report.Declaration.Name)
                .Element("td", IsoDay.Of(report.AsOf), " class=\"day\"");
            var counts = report.Counts;
            int[] numbers =
            [
                counts.Violations, counts.Cautions, counts.Opportunities, counts.Undetermined, counts.NotCovered, counts.Satisfied, counts.NotApplicable,
                .. isDecided ? Enum.GetValues<DispositionKind>().Select(k => DispositionText.Count(report, k)).Append(DispositionText.CountAbsent(report)) : [],
            ];
            foreach (var count in numbers)
            {
                html.Element("td", count.ToString(CultureInfo.InvariantCulture), " class=\"count\"");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table></div>\n");
        foreach (var narrowed in ChoiceText.Narrowed(reports))
        {
            html.Element("p", ChoiceText.Sentence(narrowed));
        }
    }

    // What the counts do not say: that nothing was decided, and where to begin. The list of what is undetermined may be long.
    private static void WriteVerdicts(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, HtmlBuilder html)
    {
        foreach (var report in reports)
        {
            if (report.NothingDecided)
            {
                html.Raw("<p class=\"verdict\">").Plain(companies.Display(report)).Raw(" · ").Text(SummarySection.NothingDecided).Raw("</p>\n");
            }

            if (QuestionGroup.Now(report.Questions).Count() is > 0 and var questions)
            {
                html.Raw("<p>").Plain(companies.Display(report)).Raw(" · <a href=\"#questions\">").Text(QuestionText.Heading(report, questions)).Raw("</a></p>\n");
            }
        }
    }

    private static void WriteChoice(string id, LocalizedText label, IEnumerable<(string Value, string Text)> choices, HtmlBuilder html)
    {
        html.Raw($"<div><label for=\"{id}\">").Text(label).Raw($"</label>\n<select id=\"{id}\"><option value=\"\">{All.In(Language.Both)}</option>");
        foreach (var (value, text) in choices)
        {
            html.Raw($"<option value=\"{HtmlBuilder.Encode(value)}\">").Plain(text).Raw("</option>");
        }

        html.Raw("</select></div>\n");
    }
}
