using Compliance.Binding.Shapes;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of citations.</summary>
internal static class CitationShapes
{
    /// <summary>Gets the keys of a citation.</summary>
    public static MappingShape Citation { get; } = new(
        "citation",
        LawNames.Citation,
        Required(LawKeywords.Source, Forms.Of(ValueKind.Source), "来源的编号。", "The id of the source."),
        Optional(LawKeywords.Article, Forms.Of(ValueKind.Article), "条文号；不写则引用整部来源。", "The article; the whole source where it is left out."),
        Optional(LawKeywords.InForce, Forms.InForce, "只在引用的部分日子里算数时写。", "Only where the citation counts on fewer days than what it cites."));
}
