using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of rule packs and their clauses.</summary>
internal static class PackShapes
{
    /// <summary>Gets the keys of the head of a pack.</summary>
    public static MappingShape Pack { get; } = new(
        "pack",
        LawNames.Pack,
        Required(LawKeywords.Id, Forms.Text, "编号，短横线小写，可以带文件夹，如 cn/payment。", "The id, in kebab-case, with folders, as cn/payment."),
        Required(LawKeywords.Version, Forms.Text, "版本，如 0.1.0。", "The version, as 0.1.0."),
        Required(LawKeywords.Title, Forms.Localized, "名称；它的语言就是规则包的语言。", "The title; its languages are those of the pack."),
        Optional(LawKeywords.Instrument, Forms.Of(ValueKind.Source), "规则包所编的文件；法律领域的规则包不写。", "The instrument that it encodes; left out in a pack for a field of law."),
        Optional(LawKeywords.Calendar, Forms.Of(ValueKind.Calendar), "按哪个日历计算工作日。", "The calendar by which it counts working days."),
        Optional(LawKeywords.Needs, Forms.ListOf(Forms.Of(ValueKind.Pack)), "用到其术语、参数或者词汇的规则包。", "The packs whose terms, thresholds or vocabulary it uses."));

    /// <summary>Gets the keys of a clause.</summary>
    public static MappingShape Clause { get; } = new(
        "clause",
        LawNames.Clause,
        Required(LawKeywords.Id, Forms.Text, "编号，如 ZJ-FIN-02。", "The id, as ZJ-FIN-02."),
        Optional(LawKeywords.Measure, Forms.Text, "措施的序号。", "The number of the measure."),
        Required(LawKeywords.Text, Forms.Localized, "条款正文。", "The text of the clause."),
        Required(LawKeywords.Wording, Forms.WordOf(WordsOfLaw.Wordings), "正文是已核实还是重构。", "Whether the wording was seen: verified, reconstructed."),
        Required(LawKeywords.Modality, Forms.WordOf(WordsOfLaw.Modalities), "性质。", "What the clause does."),
        Required(LawKeywords.Binds, Forms.ListOf(Forms.Localized), "约束谁。", "Whom it binds."),
        Required(LawKeywords.Checkable, Forms.Truth, "能否由规则检验。", "Whether rules can check it."),
        Conditional(LawKeywords.Reason, Forms.Localized, "不能检验的理由。", "Why it cannot be checked."),
        Optional(LawKeywords.CheckedBy, Forms.ListOf(Forms.Of(ValueKind.Rule)), "检验它的其他规则包的规则。", "Rules of other packs that check it."),
        Optional(LawKeywords.Seed, Forms.Of(() => Seed!), "登记自哪段文字。", "The text that it was registered from."));

    /// <summary>Gets the keys of a seed.</summary>
    public static MappingShape Seed { get; } = new(
        "seed",
        LawNames.Seed,
        Required(LawKeywords.File, Forms.Text, "seeds 文件夹里的文件名。", "The name of the file in the folder seeds."),
        Required(LawKeywords.Quote, Forms.Text, "原文。", "The words."));
}
