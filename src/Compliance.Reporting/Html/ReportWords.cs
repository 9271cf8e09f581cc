using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The labels of the page.</summary>
internal static class ReportWords
{
    public static readonly LocalizedText Title = new("合规检查报告", "Compliance report");
    public static readonly LocalizedText Company = new("企业", "Company");
    public static readonly LocalizedText Business = new("业务种类", "Line of business");
    public static readonly LocalizedText Clause = new("条款", "Clause");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Outcome = new("结论", "Outcome");
    public static readonly LocalizedText Severity = new("严重程度", "Severity");
    public static readonly LocalizedText Findings = new("结论", "Findings");
    public static readonly LocalizedText Questions = new("请先回答的问题", "Questions to answer first");
    public static readonly LocalizedText Waivers = new("豁免", "Waivers");
    public static readonly LocalizedText Gone = new("基线中已消失", "Gone from the baseline");
    public static readonly LocalizedText Clauses = new("条款矩阵", "Clauses");
}
