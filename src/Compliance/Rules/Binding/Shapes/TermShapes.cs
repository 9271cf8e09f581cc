using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of parameters, definitions and mitigations.</summary>
internal static class TermShapes
{
    /// <summary>Gets the keys of a parameter.</summary>
    public static MappingShape Parameter { get; } = new(
        "parameter",
        LawNames.Parameter,
        Required(LawKeywords.Id, Forms.Text, "编号，短横线小写。", "The id, in kebab-case."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Type, Forms.Of(ValueKind.Type), "类型；rate（汇率）为汇率。", "The type; rate for a rate of exchange."),
        Optional(LawKeywords.Currency, new ValueForm.List(Forms.Of(ValueKind.Currency)) { MayBeOne = true }, "金额的币种；不写则各取值写明。", "The currency of amounts; else each value names its own."),
        Conditional(LawKeywords.From, Forms.Of(ValueKind.Currency), "汇率：由哪种货币折算。", "Of a rate: the currency that is converted."),
        Conditional(LawKeywords.To, Forms.Of(ValueKind.Currency), "汇率：折算为哪种货币。", "Of a rate: the currency it is converted to."),
        Required(LawKeywords.Values, new ValueForm.List(Forms.Of(() => Value!)) { IsNotEmpty = true }, "各时期的取值，不得重叠。", "The values by days, which must not overlap."));

    /// <summary>Gets the keys of a value of a parameter.</summary>
    public static MappingShape Value { get; } = new(
        "parameter-value",
        LawNames.ParameterValue,
        Required(LawKeywords.Value, Forms.Of(ValueKind.Fact), "取值。", "The value."),
        Optional(LawKeywords.InForce, Forms.InForce, "施行的日子，首尾都算。", "The days in force, both included."),
        Required(LawKeywords.Source, Forms.Of(ValueKind.Source), "来源的编号。", "The id of the source."),
        Optional(LawKeywords.Article, Forms.Of(ValueKind.Article), "条文号；不写则引用整部来源。", "The article; the whole source where it is left out."),
        Required(LawKeywords.Status, Forms.WordOf(WordsOfLaw.Verifications), "核实到什么程度：已核实、二手来源、未核实。", "How far it was checked: verified, secondary, unverified."));

    /// <summary>Gets the keys of a definition.</summary>
    public static MappingShape Definition { get; } = new(
        "definition",
        LawNames.Definition,
        Required(LawKeywords.Id, Forms.Text, "编号，下划线小写；成为对象的字段。", "The id, in snake_case; it becomes a field of its subject."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."),
        Required(LawKeywords.Subject, Forms.Of(ValueKind.Entity), "哪个实体的术语。", "The entity of which it is a term."),
        Optional(LawKeywords.Basis, new ValueForm.List(Forms.Of(() => CitationShapes.Citation)) { MayBeOne = true }, "依据。", "What it rests on."),
        Conditional(LawKeywords.When, Forms.Condition, "成立的条件。", "The condition under which it holds."),
        Conditional(LawKeywords.Value, Forms.Of(ValueKind.Expression), "或者：它的值。", "Or: its value.")) { Groups = [new(IsNeeded: true, LawKeywords.When, LawKeywords.Value)] };

    /// <summary>Gets the keys of a mitigation.</summary>
    public static MappingShape Mitigation { get; } = new(
        "mitigation",
        LawNames.Mitigation,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Title, Forms.Localized, "名称。", "The title."),
        Required(LawKeywords.Clauses, Forms.ListOf(Forms.Of(ValueKind.Clause)), "规定它的条款。", "The clauses that provide for it."),
        Required(LawKeywords.Subject, Forms.Of(ValueKind.Entity), "对象。", "The subject."),
        Required(LawKeywords.When, Forms.Condition, "什么条件下减轻。", "The condition under which it mitigates."),
        Optional(LawKeywords.Responses, Forms.Texts, "可以采取的监管措施。", "The supervisory responses that fit."),
        Optional(LawKeywords.InForce, Forms.InForce, "施行的日子，首尾都算。", "The days in force, both included."));
}
