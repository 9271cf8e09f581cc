using Compliance.Text;

namespace Compliance.Cli.Explaining;

/// <summary>The words at the left of pages about names, law and findings.</summary>
internal static class PageLabels
{
    public static readonly LocalizedText Type = new("类型", "Type");
    public static readonly LocalizedText Paths = new("路径", "Path");
    public static readonly LocalizedText Range = new("范围", "Range");
    public static readonly LocalizedText May = new("可写", "May be");
    public static readonly LocalizedText Codes = new("代码", "Codes");
    public static readonly LocalizedText CodeList = new("代码表", "Code list");
    public static readonly LocalizedText Fields = new("字段", "Fields");
    public static readonly LocalizedText UsedBy = new("用于字段", "Used by");
    public static readonly LocalizedText Declared = new("申报", "Declared");
    public static readonly LocalizedText Time = new("时间", "Time");
    public static readonly LocalizedText ShownBy = new("显示", "Shown by");
    public static readonly LocalizedText RulesOn = new("检查的规则", "Rules on it");
    public static readonly LocalizedText ReadBy = new("读取的规则", "Read by");
    public static readonly LocalizedText CitedBy = new("引用的规则", "Cited by");
    public static readonly LocalizedText Sets = new("设定", "Sets");
    public static readonly LocalizedText Threatens = new("后果", "Threatens");
    public static readonly LocalizedText Penalises = new("处罚违反", "Penalises");
    public static readonly LocalizedText Summary = new("摘要", "Summary");
    public static readonly LocalizedText Words = new("原文", "Words");
    public static readonly LocalizedText Penalty = new("罚则", "Penalty");
    public static readonly LocalizedText InForce = new("施行", "In force");
    public static readonly LocalizedText Status = new("核实", "Checked");
    public static readonly LocalizedText Source = new("来源", "Source");
    public static readonly LocalizedText Number = new("文号", "Number");
    public static readonly LocalizedText Issued = new("公布", "Issued");
    public static readonly LocalizedText Issuers = new("制定", "Issuer");
    public static readonly LocalizedText Repealed = new("废止于", "Repealed by");
    public static readonly LocalizedText Articles = new("条文", "Articles");
    public static readonly LocalizedText Instrument = new("文件", "Instrument");
    public static readonly LocalizedText NotCheckable = new("不可检验", "No check");
    public static readonly LocalizedText Rules = new("规则", "Rules");
    public static readonly LocalizedText Clauses = new("条款", "Clauses");
    public static readonly LocalizedText Thresholds = new("参数", "Thresholds");
    public static readonly LocalizedText Terms = new("定义", "Terms");
    public static readonly LocalizedText Needs = new("依赖", "Needs");
    public static readonly LocalizedText Calendar = new("工作日历", "Calendar");
    public static readonly LocalizedText Values = new("取值", "Values");
    public static readonly LocalizedText Meaning = new("含义", "Means");
    public static readonly LocalizedText Nobody = new("没有规则", "no rule");
    public static readonly LocalizedText Finding = new("认定", "Finding");
    public static readonly LocalizedText Period = new("期间", "Period");
    public static readonly LocalizedText Evidence = new("证据", "Evidence");
    public static readonly LocalizedText Trace = new("推理", "Why");
    public static readonly LocalizedText Fingerprint = new("指纹", "Fingerprint");
    public static readonly LocalizedText Change = new("合规途径", "To comply");
    public static readonly LocalizedText Missing = new("未申报", "Lacks");
}
