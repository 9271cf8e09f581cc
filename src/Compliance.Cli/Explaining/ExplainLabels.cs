using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining;

/// <summary>The words at the left of an explained rule: the keywords of the rule language.</summary>
internal static class ExplainLabels
{
    public static readonly LocalizedText Clause = new("条款", "Clause");
    public static readonly LocalizedText Binds = new("约束", "Binds");
    public static readonly LocalizedText Basis = new("依据", "Basis");
    public static readonly LocalizedText Addressee = new("约束对象", "binds");
    public static readonly LocalizedText NoAddressee = new("无约束对象", "binds nobody");
    public static readonly LocalizedText Quotation = new("原文", "words");
    public static readonly LocalizedText Penalties = new("罚则", "penalty");
    public static readonly LocalizedText WithoutPenalty = new("无罚则", "no penalty");
    public static readonly LocalizedText NoPenalty = new("无罚则", "No penalty");
    public static readonly LocalizedText Note = new("说明", "Note");
    public static readonly LocalizedText Subject = new("对象", "Examines");
    public static readonly LocalizedText DaysFrom = new("起算日", "Each day from");
    public static readonly LocalizedText Before = new("此前", "Before");
    public static readonly LocalizedText AppliesWhen = new("适用于", "Applies");
    public static readonly LocalizedText Exception = new("例外", "Except");
    public static readonly LocalizedText Definition = new("定义", "Term");
    public static readonly LocalizedText Parameter = new("参数", "Threshold");
    public static readonly LocalizedText Message = new("消息", "Says");
    public static readonly LocalizedText Remedy = new("整改", "Remedy");
    public static readonly LocalizedText Cases = new("案例", "Cases");
    public static readonly LocalizedText Always = new("一律适用", "always");
    public static readonly LocalizedText BottomLine = new("安全底线", "safety bottom line");

    /// <summary>Gets the word for what a rule does with its requirement.</summary>
    public static LocalizedText Requirement(RequirementKind kind) => kind switch
    {
        RequirementKind.Requires => new("要求", "Requires"),
        RequirementKind.Forbids => new("禁止", "Forbids"),
        RequirementKind.Encourages => new("鼓励", "Encourages"),
    };
}
