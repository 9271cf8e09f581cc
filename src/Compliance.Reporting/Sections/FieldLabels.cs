using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>The labels of the fields of a finding, shared by formats for readers.</summary>
internal static class FieldLabels
{
    public static readonly LocalizedText Declaration = new("申报", "Declared");
    public static readonly LocalizedText AsOf = new("判断日", "As of");
    public static readonly LocalizedText Packs = new("规则包", "Packs");
    public static readonly LocalizedText Settings = new("设置", "Settings");
    public static readonly LocalizedText Engine = new("引擎", "Engine");
    public static readonly LocalizedText Clause = new("条款", "Clause");
    public static readonly LocalizedText AlsoUnder = new("另属", "also");
    public static readonly LocalizedText Basis = new("依据", "Basis");
    public static readonly LocalizedText Binds = new("约束对象", "Binds");
    public static readonly LocalizedText Quotation = new("原文", "Words");
    public static readonly LocalizedText Part = new("期间", "Period");
    public static readonly LocalizedText Expected = new("期间", "Expected");
    public static readonly LocalizedText Subject = new("对象", "Subject");
    public static readonly LocalizedText Began = new("起始", "Begun by");
    public static readonly LocalizedText Ended = new("终止", "Ended by");
    public static readonly LocalizedText Message = new("事实", "Finding");
    public static readonly LocalizedText Evidence = new("证据", "Evidence");
    public static readonly LocalizedText Threshold = new("阈值", "Threshold");
    public static readonly LocalizedText Cap = new("定级", "Capped");
    public static readonly LocalizedText Responses = new("措施", "Response");
    public static readonly LocalizedText Consequences = new("后果", "Threatens");
    public static readonly LocalizedText Remedy = new("整改", "Remedy");
    public static readonly LocalizedText Disposition = new("处置", "Status");
    public static readonly LocalizedText Total = new("合计", "Total");

    /// <summary>Puts a label before a text, in each language with its own colon.</summary>
    public static LocalizedText Item(LocalizedText label, LocalizedText text) => new($"{label.Zh}：{text.Zh}", $"{label.En}: {text.En}");
}
