using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>The headings and labels of reports for readers.</summary>
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
    public static readonly LocalizedText First = new("先处理", "Act first");
    public static readonly LocalizedText Opportunities = new("机会", "Opportunities");
    public static readonly LocalizedText Verdict = new("结论", "Verdict");
    public static readonly LocalizedText Fingerprint = new("指纹", "Fingerprint");
    public static readonly LocalizedText Violations = new("违规", "Violations");
    public static readonly LocalizedText Cautions = new("需复核", "Cautions");
    public static readonly LocalizedText Undetermined = new("待定", "Undetermined");
    public static readonly LocalizedText Satisfied = new("符合", "Satisfied");

    /// <summary>Gets what is said where nothing was found and nothing is open.</summary>
    public static LocalizedText Nothing { get; } = new("没有违规、需复核或者机会，也没有待定或者未收录的事项。", "No findings, and nothing undetermined or not covered.");

    /// <summary>Gets what is said where nothing is to be remedied or reviewed.</summary>
    public static LocalizedText NoBreach { get; } = new("没有违规，也没有需复核的事项。", "No violations, and nothing to review.");
}
