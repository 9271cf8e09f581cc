using Compliance.Binding.Shapes;
using Compliance.Law;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Rules.Binding.Shapes;

/// <summary>The keys of legal sources, their articles, and what these threaten.</summary>
internal static class SourceShapes
{
    /// <summary>Gets the keys of a legal source.</summary>
    public static MappingShape Source { get; } = new(
        "source",
        LawNames.Source,
        Required(LawKeywords.Id, Forms.Text, "编号，短横线小写，与文件名相同。", "The id, in kebab-case, the name of the file."),
        Required(LawKeywords.Title, Forms.Localized, "正式名称。", "The official title."),
        Optional(LawKeywords.LegalOrder, Forms.Of(ValueKind.LegalOrder), "法律体系；不写则为内部制度。", "The legal order; without it a house’s own rules."),
        Required(LawKeywords.Type, Forms.Text, "来源类型，用法律体系登记的编号或名称。", "The type of source, as the legal order registers it."),
        Optional(LawKeywords.Number, Forms.Text, "文号。", "The document number."),
        Optional(LawKeywords.Issuers, Forms.Texts, "发布机关。", "Who issued it."),
        Optional(LawKeywords.Issued, Forms.Day, "发布日。", "The day of issue."),
        Optional(LawKeywords.InForce, Forms.InForce, "施行的日子，首尾都算。", "The days in force, both included."),
        Optional(LawKeywords.NotApplicableBefore, Forms.Localized, "为什么在此之前不适用；不写则为未收录。", "Why it is not applicable before; without it these days are not covered."),
        Optional(LawKeywords.RepealedBy, Forms.Of(ValueKind.Source), "废止它的来源。", "The source that repealed it."),
        Optional(LawKeywords.Implements, Forms.ListOf(Forms.Of(ValueKind.Source)), "它所实施的来源。", "The sources that it implements."),
        Required(LawKeywords.Status, Forms.WordOf(WordsOfLaw.Verifications), "核实到什么程度：已核实、二手来源、未核实。", "How far it was checked: verified, secondary, unverified."),
        Optional(LawKeywords.CitedBy, Forms.Text, "按什么引用，如条、项；不写则用法律体系的第一种。", "By what kind of place it is cited; the first of the legal order where left out."),
        Optional(LawKeywords.Responses, Forms.ListOf(() => Response!), "文件规定的监管措施，从轻到重。", "The supervisory responses it provides for, the mildest first."),
        Optional(LawKeywords.Note, Forms.Localized, "说明，给读者看。", "A note for readers."),
        Optional(LawKeywords.Articles, Forms.ListOf(() => Article!), "条文。", "The articles."));

    /// <summary>Gets the keys of an article.</summary>
    public static MappingShape Article { get; } = new(
        "article",
        LawNames.Article,
        Required(LawKeywords.Article, Forms.Of(ValueKind.Article), "条文号，如 \"6\"、\"49(4)\"。", "The number, as \"6\", \"49(4)\"."),
        Optional(LawKeywords.InForce, Forms.InForce, "施行的日子，首尾都算。", "The days in force, both included."),
        Required(LawKeywords.Status, Forms.WordOf(WordsOfLaw.Verifications), "核实到什么程度：已核实、二手来源、未核实。", "How far it was checked: verified, secondary, unverified."),
        Optional(LawKeywords.NotApplicableBefore, Forms.Localized, "为什么在此之前不适用；不写则为未收录。", "Why it is not applicable before; without it these days are not covered."),
        Required(LawKeywords.Summary, Forms.Localized, "条文说了什么。", "What the article says."),
        Optional(LawKeywords.Quote, Forms.Text, "所依据的原文，逐字；… 为省略。已核实的条文必须写。", "The sentences relied on, word by word; … for what is left out. A verified article needs it."),
        Optional(LawKeywords.Addressee, Forms.Of(() => Addressee!), "约束谁，用条文自己的话。", "Who is bound, in the words of the article."),
        Optional(LawKeywords.NoAddressee, Forms.Localized, "为什么不约束任何人，如定义、罚则。", "Why it binds nobody, as a definition or a penalty."),
        Optional(LawKeywords.Scope, Forms.Text, "限定行为或者地域的原文。", "Words of the article that limit the conduct or the territory."),
        Optional(LawKeywords.Exceptions, Forms.Texts, "作出例外的原文。", "Words of the article that except something."),
        Optional(LawKeywords.Penalties, Forms.ListOf(new ValueForm.OneOf(Forms.Of(ValueKind.Article), Forms.Of(() => Penalty!))), "规定后果的条文；它们写有“后果”。", "The articles that threaten the consequence; each has threatens."),
        Optional(LawKeywords.NoPenalty, Forms.Localized, "为什么没有罚则。", "Why none is threatened."),
        Optional(LawKeywords.Threatens, Forms.Of(() => Consequence!), "罚则条文：违反的后果。", "Of an article with a penalty: what it threatens."))
    {
        Groups =
        [
            new(IsNeeded: false, LawKeywords.Addressee, LawKeywords.NoAddressee),
            new(IsNeeded: false, LawKeywords.Penalties, LawKeywords.NoPenalty),
        ],
    };

    /// <summary>Gets the keys of a supervisory response.</summary>
    public static MappingShape Response { get; } = new(
        "response",
        LawNames.Response,
        Required(LawKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(LawKeywords.Label, Forms.Localized, "名称。", "The name."));

    /// <summary>Gets the keys of an addressee.</summary>
    public static MappingShape Addressee { get; } = new(
        "addressee",
        LawNames.Addressee,
        Required(LawKeywords.Text, Forms.Text, "约束对象的原文。", "The words of the article for whom it binds."),
        Conditional(LawKeywords.IdentifiedBy, new ValueForm.List(Forms.Text) { MayBeOne = true }, "规则凭什么认出他们：实体、字段、代码或者定义。", "By what rules tell them: entities, fields, codes or definitions."),
        Conditional(LawKeywords.Anyone, Forms.Truth, "约束任何人，不必识别。", "It binds everybody, so there is nothing to tell.")) { Groups = [new(IsNeeded: true, LawKeywords.IdentifiedBy, LawKeywords.Anyone)] };

    /// <summary>Gets the keys of a reference to a penalty.</summary>
    public static MappingShape Penalty { get; } = new(
        "penalty",
        LawNames.Penalty,
        Optional(LawKeywords.Source, Forms.Of(ValueKind.Source), "另一部来源；不写则为本来源。", "Another source; this one where left out."),
        Required(LawKeywords.Article, Forms.Of(ValueKind.Article), "规定后果的条文。", "The article that threatens the consequence."));

    /// <summary>Gets the keys of a consequence.</summary>
    public static MappingShape Consequence { get; } = new(
        "consequence",
        LawNames.Consequence,
        Required(LawKeywords.Text, Forms.Localized, "后果。", "The consequence."),
        Optional(LawKeywords.Fines, Forms.ListOf(() => Fine!), "可以计量的罚款。", "The fines that can be measured."));

    /// <summary>Gets the keys of a fine.</summary>
    public static MappingShape Fine { get; } = new(
        "fine",
        LawNames.Fine,
        Required(LawKeywords.By, Forms.WordOf(WordsOfLaw.FineMeasures), "按什么计：金额、倍数、百分比。", "What it is measured by: amount, multiple, percent."),
        Conditional(LawKeywords.Of, Forms.Localized, "倍数或者百分比的基数。", "Of what a multiple or percentage is taken."),
        Optional(LawKeywords.From, Forms.Text, "最低。", "The least."),
        Optional(LawKeywords.To, Forms.Text, "最高。", "The most."),
        Conditional(LawKeywords.Currency, Forms.Of(ValueKind.Currency), "币种；不写则为法律体系的币种。", "The currency; that of the legal order where left out."));
}
