using Compliance.Binding;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Vocabularies;

/// <summary>The keys of vocabulary files in both languages.</summary>
internal static class VocabularyKeywords
{
    public static readonly Keyword Codes = new("codes", "代码表");
    public static readonly Keyword Objects = new("objects", "结构");
    public static readonly Keyword Entities = new("entities", "实体");
    public static readonly Keyword Currencies = new("currencies", "货币");
    public static readonly Keyword Currency = new("currency", "币种");
    public static readonly Keyword Unit = new("unit", "单位");
    public static readonly Keyword Words = new("words", "写法");
    public static readonly Keyword Decimals = new("decimals", "小数位");
    public static readonly Keyword Label = new("label", "标签");
    public static readonly Keyword Values = new("values", "取值");
    public static readonly Keyword Fields = new("fields", "字段");
    public static readonly Keyword Type = new("type", "类型");
    public static readonly Keyword Minimum = new("minimum", "最小值");
    public static readonly Keyword Maximum = new("maximum", "最大值");
    public static readonly Keyword None = new(CommonWords.None, CommonWords.NoneZh);
    public static readonly Keyword Unread = new("unread", "不读的理由");
    public static readonly Keyword Collection = new("collection", "清单");
    public static readonly Keyword Cardinality = new("cardinality", "数目");
    public static readonly Keyword Display = new("display", "显示");
    public static readonly Keyword Time = new("time", "时间");
    public static readonly Keyword Id = new(CommonWords.Id, CommonWords.IdZh);
    public static readonly Keyword Zh = new("zh", "中文");
    public static readonly Keyword En = new("en", "英文");

    public static readonly LocalizedText File = new("词汇文件", "vocabulary file");
    public static readonly LocalizedText CodeList = new("代码表", "code list");
    public static readonly LocalizedText Code = new("代码", "code");
    public static readonly LocalizedText Object = new("结构", "object");
    public static readonly LocalizedText Entity = new("实体", "entity");
    public static readonly LocalizedText Field = new("字段", "field");
    public static readonly LocalizedText CurrencyName = new("货币", "currency");
    public static readonly LocalizedText CollectionName = new("清单名称", "collection");
}
