using Compliance.Binding;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Vocabularies.Regions;

/// <summary>The keys of a file with a tree of places in both languages.</summary>
internal static class RegionKeywords
{
    public static readonly Keyword Id = new(CommonWords.Id, CommonWords.IdZh);
    public static readonly Keyword Label = new("label", "标签");
    public static readonly Keyword Languages = new("languages", "语言");
    public static readonly Keyword Source = new("source", "来源");
    public static readonly Keyword Licence = new("licence", "许可条件");
    public static readonly Keyword Edition = new("edition", "版本");
    public static readonly Keyword PaddedTo = new("padded_to", "补零至");
    public static readonly Keyword Also = new("also", "别名");
    public static readonly Keyword Places = new("places", "地区");

    public static readonly LocalizedText Tree = new("地区树", "tree of regions");
    public static readonly LocalizedText Names = new("别名表", "list of further names");
}
