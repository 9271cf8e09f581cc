using System.Globalization;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>Differences in words.</summary>
internal static class DiffWords
{
    public static readonly LocalizedText Title = new("规则的差别", "Differences of rules");
    public static readonly LocalizedText Added = new("新增的规则", "Rules added");
    public static readonly LocalizedText Removed = new("删去的规则", "Rules removed");
    public static readonly LocalizedText Changed = new("含义改变的规则", "Rules changed in meaning");
    public static readonly LocalizedText TextOnly = new("只改了文字的规则", "Rules changed in words only");
    public static readonly LocalizedText Mitigations = new("改变的减轻情形", "Mitigations that differ");
    public static readonly LocalizedText Flips = new("结论改变的对象", "Subjects whose outcome differs");
    public static readonly LocalizedText Before = new("原", "before");
    public static readonly LocalizedText After = new("现", "after");
    public static readonly LocalizedText None = new("无", "none");
    public static readonly LocalizedText Witness = new("见证申报", "Declaration on which they differ");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Respect = new("方面", "Respect");
    public static readonly LocalizedText Declaration = new("申报", "Declaration");
    public static readonly LocalizedText Subject = new("对象", "Subject");
    public static readonly LocalizedText NothingDiffers = new("没有差别。", "Nothing differs.");
    public static readonly LocalizedText WithoutWitness = new(
        "没有寻找使两个版本结论不同的申报，也没有证明不存在这样的申报：加 --witness，由 compliance-prove 求解。",
        "No declaration was looked for on which the versions differ, nor proved not to exist: --witness asks compliance-prove.");

    public static readonly LocalizedText OtherBase = new(
        "词汇、来源、原文或工作日历的文件也有差别；其中只比较了规则所用的部分。",
        "Files of the vocabulary, sources, texts or calendars differ too; of them only what rules use was compared.");

    /// <summary>Gets what a respect is called.</summary>
    public static LocalizedText Of(RuleAspect aspect) => aspect switch
    {
        RuleAspect.Subject => new("对象", "subject"),
        RuleAspect.Modality => new("性质", "modality"),
        RuleAspect.Applicability => new("适用条件", "when it applies"),
        RuleAspect.Requirement => new("要求", "requirement"),
        RuleAspect.Exceptions => new("例外", "exception"),
        RuleAspect.Terms => new("定义", "term"),
        RuleAspect.Thresholds => new("参数", "threshold"),
        RuleAspect.Law => new("依据", "law"),
        RuleAspect.Dates => new("施行日期", "days in force"),
        RuleAspect.Severity => new("严重程度", "severity"),
        RuleAspect.Texts => new("文字", "words"),
    };

    /// <summary>Gets what programs call a respect.</summary>
    public static string KeyOf(RuleAspect aspect) => aspect switch
    {
        RuleAspect.Subject => "subject",
        RuleAspect.Modality => "modality",
        RuleAspect.Applicability => "applies_when",
        RuleAspect.Requirement => "requirement",
        RuleAspect.Exceptions => "exceptions",
        RuleAspect.Terms => "terms",
        RuleAspect.Thresholds => "thresholds",
        RuleAspect.Law => "law",
        RuleAspect.Dates => "dates",
        RuleAspect.Severity => "severity",
        RuleAspect.Texts => "texts",
    };

    /// <summary>Gets the counts.</summary>
    public static LocalizedText Total(DiffReport report)
    {
        var (added, removed, changed, text) = (report.Added.Count(), report.Removed.Count(), report.Changed.Count(), report.TextOnly.Count());
        return new(
            string.Create(CultureInfo.InvariantCulture, $"比较了 {report.Compared} 条规则：新增 {added}，删去 {removed}，含义改变 {changed}，只改文字 {text}；{report.Declarations} 份申报，{report.Flips.Length} 个结论改变"),
            string.Create(CultureInfo.InvariantCulture, $"rules compared: {report.Compared}; added {added}, removed {removed}, changed in meaning {changed}, in words only {text}; declarations: {report.Declarations}, outcomes that differ: {report.Flips.Length}"));
    }

    /// <summary>Gets what a rule came to on its days; "none" where it says nothing.</summary>
    public static LocalizedText Spans(IReadOnlyList<OutcomeSpan> spans) => spans.Count == 0 ? None : new(
        string.Join("、", spans.Select(s => $"{s.Label.Zh} {s.Days}".TrimEnd())),
        string.Join(", ", spans.Select(s => $"{s.Label.En} {s.Days}".TrimEnd())));
}
