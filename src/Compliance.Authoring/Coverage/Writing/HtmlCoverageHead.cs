using System.Globalization;
using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>The top of the page: counts, what is shown, faults.</summary>
internal static class HtmlCoverageHead
{
    private static readonly LocalizedText All = new("全部", "all");

    public static void Write(CoverageReport report, HtmlBuilder html)
    {
        html.Element("p", CoverageSummary.Faults(report.Faults.Length), report.Faults.IsEmpty ? " class=\"whole\"" : " class=\"broken\"");
        WriteTotals(report.Totals, html);
        WriteContents(report, html);
        html.Raw("<div class=\"controls\" hidden>\n<label for=\"language\">").Text(new("语言", "Language")).Raw("</label>\n")
            .Raw(LanguageWords.Choice + "\n");
        var clauses = report.Registers.SelectMany(r => r.Clauses).ToList();
        WriteChoice("family", new("条款类别", "Family"), clauses.Select(c => c.Family).Distinct(StringComparer.Ordinal).Select(f => (f, LocalizedText.Same(f))), html);
        WriteChoice("state", new("状态", "State"), clauses.Select(c => c.State).Distinct().Order().Select(s => (CoverageWords.Word(s), s.Label())), html);
        html.Raw("<span role=\"status\">").Text(new("显示条款", "Clauses shown")).Raw(": <span id=\"shown\"></span></span>\n</div>\n");
    }

    public static void WriteFaults(CoverageReport report, HtmlBuilder html)
    {
        if (report.Faults.IsEmpty)
        {
            return;
        }

        html.Raw("<section class=\"faults\">\n").Element("h2", CoverageWords.Faults, " id=\"faults\"").Raw("<ol>\n");
        foreach (var fault in report.Faults)
        {
            html.Raw("<li><code>").Plain($"{fault.Span} {fault.Code}").Raw("</code><br>")
                .Text(fault.Message).Raw("<br><span class=\"dim\">").Text(fault.Advice).Raw("</span></li>\n");
        }

        html.Raw("</ol>\n</section>\n");
    }

    private static void WriteTotals(CoverageTotals totals, HtmlBuilder html)
    {
        html.Raw("<dl class=\"totals\">\n");
        Total(CoverageWords.Clauses, $"{totals.ListedClauses} / {totals.Clauses}");
        Total(new("规则", "Rules"), Number(totals.Rules));
        Total(new("案例", "Cases"), Number(totals.Cases));
        Total(new("临界案例对", "Boundary pairs"), Number(totals.BoundaryPairs));
        Total(new("被引法条", "Articles cited"), Number(totals.Articles));
        Total(CoverageWords.Quotations, $"{totals.StandingQuotations} / {totals.Quotations}");
        var articles = totals.Registered;
        Total(new("登记法条", "Articles registered"), Number(articles.Articles));
        Total(new("有原文", "With quotation"), Number(articles.Quoted));
        Total(new("有约束对象", "With addressee"), Number(articles.Addressed));
        Total(new("有罚则", "With penalty"), Number(articles.Penalised));
        Total(new("已核实而无原文", "Verified without words"), Number(articles.VerifiedWithoutWords));
        html.Raw("</dl>\n");

        void Total(LocalizedText name, string value) =>
            html.Raw("<div><dt>").Text(name).Raw("</dt><dd>").Plain(value).Raw("</dd></div>\n");
    }

    private static void WriteContents(CoverageReport report, HtmlBuilder html)
    {
        html.Raw("<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">").Text(new("目录", "Contents")).Raw("</h2>\n<ol>\n");
        if (!report.Faults.IsEmpty)
        {
            Item("faults", CoverageWords.Faults, report.Faults.Length);
        }

        for (var i = 0; i < report.Registers.Length; i++)
        {
            Item(string.Create(CultureInfo.InvariantCulture, $"register-{i + 1}"), HtmlClauseSection.TitleOf(report.Registers[i].Pack), report.Registers[i].Clauses.Length);
        }

        Item("rules", CoverageWords.RulesAndCases, report.Rules.Length);
        Item("sources", CoverageWords.Sources, report.Sources.Sum(s => s.Cited.Length));
        Item("quotations", CoverageWords.Quotations, report.Quotations.Length);
        html.Raw("</ol></nav>\n");

        void Item(string id, LocalizedText title, int count) =>
            html.Raw($"<li><a href=\"#{id}\">").Text(title).Raw(string.Create(CultureInfo.InvariantCulture, $"</a> <span class=\"dim\">{count}</span></li>\n"));
    }

    private static void WriteChoice(string id, LocalizedText label, IEnumerable<(string Value, LocalizedText Text)> choices, HtmlBuilder html)
    {
        html.Raw($"<label for=\"{id}\">").Text(label).Raw($"</label>\n<select id=\"{id}\">");
        foreach (var (value, text) in choices.Prepend((string.Empty, All)))
        {
            // An option holds no elements: the script shows the one language or the other.
            var words = text.Zh == text.En ? string.Empty : $" data-zh=\"{HtmlBuilder.Encode(text.Zh)}\" data-en=\"{HtmlBuilder.Encode(text.En)}\"";
            html.Raw($"<option value=\"{HtmlBuilder.Encode(value)}\"{words}>").Plain(text.Zh).Raw("</option>");
        }

        html.Raw("</select>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
