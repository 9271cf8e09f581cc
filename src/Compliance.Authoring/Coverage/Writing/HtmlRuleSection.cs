using Compliance.Reporting.Html;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>All rules with their cases and parameters.</summary>
internal static class HtmlRuleSection
{
    public static void Write(CoverageReport report, HtmlBuilder html)
    {
        HtmlTable.Open(html, "rules", CoverageWords.RulesAndCases, [(new("规则", "Rule"), false), .. HtmlClauseSection.CountHeads], isFolded: true);
        html.Raw("<tbody>\n");
        foreach (var rule in report.Rules)
        {
            WriteRule(rule, html);
        }

        html.Raw("</tbody>\n");
        HtmlTable.Close(html, isFolded: true);
    }

    private static void WriteRule(RuleCoverage rule, HtmlBuilder html)
    {
        html.Raw($"<tr id=\"rule-{HtmlBuilder.Encode(rule.Rule.Id)}\"><td><details><summary>").Plain(rule.Rule.Id).Raw(" · ").Text(rule.Rule.Title).Raw("</summary>\n<ul>\n");
        foreach (var ruleCase in rule.Cases)
        {
            html.Raw("<li>").Text(ruleCase.Case.Name).Raw(" <span class=\"dim\">");
            foreach (var kind in ruleCase.Kinds)
            {
                html.Raw("· ").Text(kind.Label()).Raw(" ");
            }

            html.Raw("· <code>").Plain(ruleCase.Case.Span.ToString()).Raw("</code></span></li>\n");
        }

        html.Raw("</ul>\n");
        WriteThresholds(rule, html);
        html.Raw("</details></td>\n");
        HtmlClauseSection.WriteCounts(rule, html);
        html.Raw("</tr>\n");
    }

    private static void WriteThresholds(RuleCoverage rule, HtmlBuilder html)
    {
        if (rule.Thresholds.IsEmpty)
        {
            return;
        }

        html.Raw("<ul>\n");
        foreach (var threshold in rule.Thresholds)
        {
            foreach (var value in threshold.Values)
            {
                html.Raw("<li>").Text(threshold.Parameter.Label).Raw(" <code>").Plain(threshold.Parameter.Id).Raw("</code>: ")
                    .Text(value.Value.Value.Display).Raw(" <span class=\"dim\">").Plain(value.Value.InForce.ToString())
                    .Raw($"</span> <span class=\"state-{CoverageWords.Word(value.State)}\">").Text(value.State.Label()).Raw("</span>");
                WriteNotice(new("提高时发现：", "noticed higher: "), value.NoticesHigher?.Name, html);
                WriteNotice(new("降低时发现：", "noticed lower: "), value.NoticesLower?.Name, html);
                html.Raw("</li>\n");
            }
        }

        html.Raw("</ul>\n");
    }

    private static void WriteNotice(LocalizedText label, LocalizedText? name, HtmlBuilder html)
    {
        if (name is not null)
        {
            html.Raw("<br><span class=\"dim\">").Text(new($"{label.Zh}{name.Zh}", $"{label.En}{name.En}")).Raw("</span>");
        }
    }
}
