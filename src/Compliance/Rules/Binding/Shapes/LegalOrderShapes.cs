using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of legal orders.</summary>
internal static class LegalOrderShapes
{
    /// <summary>Gets the keys of a legal order.</summary>
    public static MappingShape LegalOrder { get; } = new(
        "legal-order",
        LawNames.LegalOrder,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Languages, Forms.Texts, "正式文本的语言（BCP 47）。", "The languages of the authentic texts (BCP 47)."),
        Optional(LawKeywords.TimeZone, Forms.Text, "时区（IANA）。", "The time zone (IANA)."),
        Optional(LawKeywords.Currency, Forms.Of(ValueKind.Currency), "没有写明币种的金额用哪种货币。", "The currency of amounts without one."),
        Required(LawKeywords.SourceTypes, Forms.ListOf(() => SourceType!), "来源类型，效力从高到低。", "The types of sources, the highest first."),
        Required(LawKeywords.Citations, Forms.Of(() => Citations!), "怎样引用。", "How sources are cited."));

    /// <summary>Gets the keys of a type of source.</summary>
    public static MappingShape SourceType { get; } = new(
        "source-type",
        LawNames.SourceType,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Force, Forms.WordOf(WordsOfLaw.Forces), "效力：有约束力、实施性、不直接约束、草案。", "Its force: binding, implementing, non_binding, draft."));

    /// <summary>Gets the keys of forms of citation.</summary>
    public static MappingShape Citations { get; } = new(
        "citation-forms",
        LawNames.CitationForms,
        Required(LawKeywords.CitedWhole, Forms.Localized, "引用整部来源的格式，含 {title}。", "The form for a whole source, with {title}."),
        Required(LawKeywords.CitedInPart, Forms.Localized, "引用其中一处的格式，含 {title} 和 {place}。", "The form for a place, with {title} and {place}."),
        Required(LawKeywords.Places, Forms.ListOf(() => Place!), "可以引用的位置。", "The kinds of places."));

    /// <summary>Gets the keys of a kind of place.</summary>
    public static MappingShape Place { get; } = new(
        "cited-place",
        LawNames.CitedPlace,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Form, Forms.Localized, "格式，含 {number}、{base} 或 {part}。", "The form, with {number}, {base} or {part}."),
        Optional(LawKeywords.PartForm, Forms.Localized, "分项的格式。", "The form for a part of it."),
        Optional(LawKeywords.Heading, new ValueForm.OneOf(Forms.Text, Forms.Of(() => Heading!)), "登记原文里怎样开头。", "How it begins in a registered text."));

    /// <summary>Gets the keys of a heading.</summary>
    public static MappingShape Heading { get; } = new(
        "heading",
        LawNames.Heading,
        Required(LawKeywords.Form, Forms.Text, "条首的格式，含 {number}。", "The form of the heading, with {number}."),
        Optional(LawKeywords.Inserted, Forms.Text, "增补条文的格式，含 {number} 和 {part}。", "The form for inserted articles, with {number} and {part}."),
        Optional(LawKeywords.Numerals, Forms.WordOf(WordsOfLaw.Numerals), "数字怎样写。", "How numbers are written."));
}
