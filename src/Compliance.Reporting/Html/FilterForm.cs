using Compliance.Findings;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The language of the page, and folded below it by what entries are chosen and grouped. Options hold both languages; the page shows one.</summary>
internal static class FilterForm
{
    private static readonly LocalizedText All = new("全部", "all");
    private static readonly (string Value, LocalizedText Text)[] Groupings =
    [
        ("severity", ReportWords.Severity), ("clause", ReportWords.Clause), ("company", ReportWords.Company), ("business", ReportWords.Business),
    ];

    public static void Write(IReadOnlyList<ComplianceReport> reports, CompanyNames companies, List<ReportEntry> entries, HtmlBuilder html)
    {
        html.Raw("<form class=\"controls\" hidden>\n<div class=\"language\"><label for=\"language\">").Text(new("语言", "Language")).Raw("</label>\n")
            .Raw(LanguageWords.Choice + "</div>\n")
            .Raw(entries.Count == 0 ? "<details class=\"filters\" hidden><summary>" : "<details class=\"filters\"><summary>").Text(new("筛选与分组", "Filter and group")).Raw(" <span role=\"status\" id=\"shown\"></span></summary>\n<div class=\"choices\">\n");
        WriteChoice("group", new("分组", "Group by"), Groupings, hasAll: false, html);
        WriteChoice("company", ReportWords.Company, Same(reports.Select(companies.Display)), hasAll: true, html);
        WriteChoice("clause", ReportWords.Clause, Same(entries.SelectMany(e => e.Clauses).Select(c => c.Id).Order(StringComparer.Ordinal)), hasAll: true, html);
        WriteChoice("business", ReportWords.Business, entries.Select(e => e.Business).OfType<LocalizedText>().DistinctBy(b => b.Zh).Select(b => (b.Zh, b)), hasAll: true, html);
        WriteChoice("outcome", ReportWords.Outcome, entries.DistinctBy(e => e.OutcomeWord).Select(e => (e.OutcomeWord, e.Filter)), hasAll: true, html);
        WriteChoice("severity", ReportWords.Severity, Enum.GetValues<Severity>().OrderByDescending(s => s).Select(s => (JsonWords.Word(s), s.Label())), hasAll: true, html);
        if (DispositionText.IsKnown(reports))
        {
            WriteChoice("status", FieldLabels.Disposition, entries.SelectMany(e => e.Status).DistinctBy(s => s.Word), hasAll: true, html);
        }

        html.Raw("<div><label for=\"words\">").Text(new("含有文字", "Words")).Raw("</label>\n<input id=\"words\" type=\"search\"></div>\n")
            .Raw("<div><button type=\"button\" id=\"unfold\">").Text(new("展开所列（至多 200 项）", "Unfold those shown (200 at most)")).Raw("</button></div>\n")
            .Raw("</div></details>\n</form>\n")
            .Raw("<noscript><p>").Text(new("未启用脚本：不能筛选、分组和切换语言，也不能展开证据和推理过程。", "Without scripts there is no filter, group or choice of language, and evidence and trace do not unfold.")).Raw("</p></noscript>\n");
    }

    private static IEnumerable<(string, LocalizedText)> Same(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Select(n => (n, LocalizedText.Same(n)));

    private static void WriteChoice(string id, LocalizedText label, IEnumerable<(string Value, LocalizedText Text)> choices, bool hasAll, HtmlBuilder html)
    {
        html.Raw($"<div><label for=\"{id}\">").Text(label).Raw($"</label>\n<select id=\"{id}\">");
        foreach (var (value, text) in hasAll ? choices.Prepend((string.Empty, All)) : choices)
        {
            var words = text.Zh == text.En ? string.Empty : $" data-zh=\"{HtmlBuilder.Encode(text.Zh)}\" data-en=\"{HtmlBuilder.Encode(text.En)}\"";
            html.Raw($"<option value=\"{HtmlBuilder.Encode(value)}\"{words}>").Plain(text.Zh).Raw("</option>");
        }

        html.Raw("</select></div>\n");
    }
}
