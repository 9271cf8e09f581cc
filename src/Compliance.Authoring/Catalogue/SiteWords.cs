using System.Globalization;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue;

/// <summary>The words of the catalogue.</summary>
internal static class SiteWords
{
    public static readonly LocalizedText Title = new("规则目录", "Catalogue of rules");
    public static readonly LocalizedText Language = new("中文", "English");
    public static readonly LocalizedText Skip = new("跳到正文", "Skip to the content");
    public static readonly LocalizedText Packs = new("规则包", "Packs");
    public static readonly LocalizedText Pack = new("规则包", "Pack");
    public static readonly LocalizedText Rules = new("规则", "Rules");
    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Clauses = new("条款", "Clauses");
    public static readonly LocalizedText Clause = new("条款", "Clause");
    public static readonly LocalizedText Parameters = new("参数", "Thresholds");
    public static readonly LocalizedText Sources = new("法律渊源", "Sources of law");
    public static readonly LocalizedText Vocabulary = new("词汇", "Vocabulary");
    public static readonly LocalizedText Terms = new("定义", "Defined terms");
    public static readonly LocalizedText Law = new("法律原文", "The law in its words");
    public static readonly LocalizedText Who = new("对谁", "Who");
    public static readonly LocalizedText When = new("何时适用", "When");
    public static readonly LocalizedText Exceptions = new("例外", "Exceptions");
    public static readonly LocalizedText Consequence = new("违反的后果", "What a breach threatens");
    public static readonly LocalizedText Finding = new("报告里怎么说", "What a finding says");
    public static readonly LocalizedText Cases = new("案例", "Cases");
    public static readonly LocalizedText History = new("施行与沿革", "Days in force");
    public static readonly LocalizedText Note = new("说明", "Note");
    public static readonly LocalizedText Always = new("一律适用", "Always");
    public static readonly LocalizedText Binds = new("约束对象", "Binds");
    public static readonly LocalizedText Scope = new("适用范围", "Scope");
    public static readonly LocalizedText Except = new("除外", "Except");
    public static readonly LocalizedText Subject = new("检查对象", "Examined");
    public static readonly LocalizedText Modality = new("性质", "Modality");
    public static readonly LocalizedText Severity = new("严重程度", "Severity");
    public static readonly LocalizedText BottomLine = new("安全底线", "Safety bottom line");
    public static readonly LocalizedText Status = new("核实", "Checked");
    public static readonly LocalizedText InForce = new("施行", "In force");
    public static readonly LocalizedText NoDays = new("没有登记日期", "no days registered");
    public static readonly LocalizedText Number = new("文号", "Number");
    public static readonly LocalizedText Type = new("类型", "Type");
    public static readonly LocalizedText Issuers = new("发布机关", "Issued by");
    public static readonly LocalizedText Remedy = new("整改", "Remedy");
    public static readonly LocalizedText Message = new("消息", "Message");
    public static readonly LocalizedText Value = new("数值", "Value");
    public static readonly LocalizedText Citation = new("依据", "Set by");
    public static readonly LocalizedText Label = new("名称", "Label");
    public static readonly LocalizedText Id = new("编号", "Id");
    public static readonly LocalizedText ReadBy = new("使用它的规则", "Used by");
    public static readonly LocalizedText CheckedBy = new("检验它的规则", "Checked by");
    public static readonly LocalizedText CitedBy = new("引用它的规则", "Rules that cite it");
    public static readonly LocalizedText Penalties = new("罚则", "Penalty");
    public static readonly LocalizedText Mitigations = new("减轻", "Mitigations");
    public static readonly LocalizedText Fields = new("字段", "Fields");
    public static readonly LocalizedText Objects = new("嵌套对象", "Nested objects");
    public static readonly LocalizedText Codes = new("代码表", "Code lists");
    public static readonly LocalizedText Search = new("检索", "Search");

    /// <summary>The links at the top of each page.</summary>
    public static readonly (string Path, LocalizedText Text)[] Bar =
    [
        (SitePath.Index, Title), (SitePath.Packs, Packs), (SitePath.Parameters, Parameters), (SitePath.Sources, Sources), (SitePath.Vocabulary, Vocabulary),
    ];

    /// <summary>Gets what stands at the foot of each page: by which rules it was made.</summary>
    public static LocalizedText Foot(Rulebook rulebook) => new(
        string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} 条规则 · sha256 {rulebook.ContentHash[..16]} · 供律师使用的工具，不是法律意见。"),
        string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} rules · sha256 {rulebook.ContentHash[..16]} · A lawyer's working tool, no legal advice."));

    /// <summary>Gets the heading over what a rule asks.</summary>
    public static LocalizedText What(RequirementKind kind) => kind switch
    {
        RequirementKind.Requires => new("要求什么", "What it requires"),
        RequirementKind.Forbids => new("禁止什么", "What it forbids"),
        RequirementKind.Encourages => new("鼓励什么", "What it encourages"),
    };

    /// <summary>Gets a number of rules.</summary>
    public static LocalizedText Count(int rules) => new(
        string.Create(CultureInfo.InvariantCulture, $"{rules} 条规则"),
        string.Create(CultureInfo.InvariantCulture, $"{rules} {(rules == 1 ? "rule" : "rules")}"));
}
