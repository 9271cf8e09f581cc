using Compliance.Binding.Shapes;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Vocabularies.Regions;

/// <summary>The keys of a tree of regions.</summary>
internal static class RegionShapes
{
    /// <summary>Gets the keys of a tree of regions.</summary>
    public static MappingShape Tree { get; } = new(
        "regions",
        RegionKeywords.Tree,
        Required(RegionKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(RegionKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(RegionKeywords.Languages, Forms.Texts, "名称各列的语言。", "The languages of the columns of names."),
        Required(RegionKeywords.Source, Forms.Text, "出自何处。", "Where it is from."),
        Required(RegionKeywords.Licence, Forms.Text, "许可条件。", "The licence."),
        Required(RegionKeywords.Edition, Forms.Text, "版本日期。", "The edition."),
        Optional(RegionKeywords.PaddedTo, Forms.Of(ValueKind.Whole), "代码补零到几位。", "To how many digits codes are filled up with zeros."),
        Optional(RegionKeywords.Also, new ValueForm.Table(Forms.Text), "其他名称。", "Further names."),
        Required(RegionKeywords.Places, Forms.Text, "地区，每行一个。", "The places, one a line."));
}
