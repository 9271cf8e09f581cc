using Compliance.Binding;
using Compliance.Cli.Commands;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>The keys and words of a settings file, in both spellings.</summary>
internal static class SettingsWords
{
    public static readonly Keyword Rules = new("rules", "规则");
    public static readonly Keyword ShippedRules = new("shipped_rules", "随附规则");
    public static readonly Keyword Only = new("only", "只用");
    public static readonly Keyword Packs = new("packs", "规则包");
    public static readonly Keyword RuleIds = new("rules", "规则");
    public static readonly Keyword Clauses = new("clauses", "条款");
    public static readonly Keyword Declarations = new("declarations", "申报");
    public static readonly Keyword Language = new("language", "语言");
    public static readonly Keyword Outputs = new("outputs", "输出");
    public static readonly Keyword Waivers = new("waivers", "豁免");
    public static readonly Keyword Baseline = new("baseline", "基线");
    public static readonly Keyword FailOn = new("fail_on", "未通过级别");
    public static readonly Keyword Strict = new("strict", "严格");
    public static readonly Keyword Horizon = new("horizon", "预警期");

    public static readonly Keyword MaxListed = new("max_listed", "列出上限");

    public static readonly Keyword Catalogue = new("catalogue_url", "规则目录网址");

    public static readonly Keyword Columns = new("columns", "列");
    public static readonly Keyword List = new("list", "清单");
    public static readonly Keyword HeadRow = new("row", "表头行");
    public static readonly Keyword Fields = new("fields", "字段");

    public static readonly LocalizedText Choice = new("所选规则", "choice of rules");
    public static readonly LocalizedText Sheet = new("工作表", "sheet");
    public static readonly LocalizedText File = new("设置文件", "settings file");
    public static readonly LocalizedText LanguageWord = new("语言", "language");
    public static readonly LocalizedText YesNo = new("是否", "truth value");
    public static readonly LocalizedText Level = new("级别", "level");

    public static readonly WordFor<bool>[] Truths = [new("true", "是", true), new("false", "否", false)];
}
