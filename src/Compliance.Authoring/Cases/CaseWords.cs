using Compliance.Binding;
using Compliance.Findings;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Authoring.Cases;

/// <summary>The keys and words of a case file in their two spellings.</summary>
internal static class CaseWords
{
    public static readonly Keyword Rule = new("rule", "规则");
    public static readonly Keyword Fixtures = new("fixtures", "基准");
    public static readonly Keyword Base = new("from", "沿用");
    public static readonly Keyword Cases = new("cases", "案例");
    public static readonly Keyword Name = new("name", "名称");
    public static readonly Keyword AsOf = new(CommonWords.AsOf, CommonWords.AsOfZh);
    public static readonly Keyword Given = new("given", "给定");
    public static readonly Keyword Horizon = new("horizon", "预警期");
    public static readonly Keyword Upcoming = new("upcoming", "即将发生");
    public static readonly Keyword Expect = new("expect", "预期");
    public static readonly Keyword Outcome = new("outcome", "结论");
    public static readonly Keyword Subject = new("subject", "主体");
    public static readonly Keyword From = new("from", "自");
    public static readonly Keyword Until = new("until", "至");
    public static readonly Keyword Cites = new("cites", "引用");
    public static readonly Keyword Missing = new("missing", "缺少");
    public static readonly Keyword Caps = new("caps", "封顶");

    public static readonly LocalizedText CaseFile = new("案例文件", "case file");
    public static readonly LocalizedText FixturesOfFile = new("各项基准", "fixtures");
    public static readonly LocalizedText Case = new("案例", "case");
    public static readonly LocalizedText ExpectedResult = new("预期结果", "expected result");
    public static readonly LocalizedText OutcomeWord = new("可用的结论", "possible outcome");
    public static readonly LocalizedText CapWord = new("可用的封顶原因", "possible cap");

    public static readonly EnumWords<ExpectedOutcome> Outcomes = new(
        new(ExpectedOutcome.Violation, "violation", "违规", "violation"),
        new(ExpectedOutcome.Caution, "caution", "需复核", "caution"),
        new(ExpectedOutcome.Opportunity, "opportunity", "机会", "opportunity"),
        new(ExpectedOutcome.Satisfied, "satisfied", "符合", "satisfied"),
        new(ExpectedOutcome.NotApplicable, "not_applicable", "不适用", "not_applicable"),
        new(ExpectedOutcome.Undetermined, "undetermined", "待定", "undetermined"),
        new(ExpectedOutcome.NotCovered, "not_covered", "未收录", "not_covered"));

    /// <summary>Determines whether a text stands where the author has still to write an outcome.</summary>
    public static bool IsUnfilled(string text) => text is "?" or "？";

    /// <summary>Gets an outcome as it is written, in both spellings.</summary>
    public static LocalizedText Text(ExpectedOutcome outcome) => Outcomes[outcome].Label;

    /// <summary>Gets a cap as it is written, in both spellings.</summary>
    public static LocalizedText Text(CapReason reason) => new(WordsOfFindings.CapReasons[reason].Zh, WordsOfFindings.CapReasons[reason].Id);
}
