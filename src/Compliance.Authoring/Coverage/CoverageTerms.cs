using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Text;

namespace Compliance.Authoring.Coverage;

/// <summary>What coverage calls things, in both languages.</summary>
public static class CoverageTerms
{
    /// <summary>Gets the kinds of case.</summary>
    public static EnumWords<CaseKind> CaseKinds { get; } = new(
        new(CaseKind.Fails, "fails", "不符合", "fails"),
        new(CaseKind.Satisfied, "satisfied", "符合", "satisfied"),
        new(CaseKind.NotApplicable, "not_applicable", "不适用", "not applicable"),
        new(CaseKind.Undetermined, "undetermined", "待定", "undetermined"),
        new(CaseKind.NotCovered, "not_covered", "未收录", "not covered"));

    /// <summary>Gets the states of clauses.</summary>
    public static EnumWords<ClauseState> ClauseStates { get; } = new(
        new(ClauseState.Checked, "checked", "已检验", "checked"),
        new(ClauseState.NotCheckable, "not_checkable", "不检验", "not checkable"),
        new(ClauseState.Silent, "silent", "缺漏", "silent"));

    /// <summary>Gets whether cases hold a parameter's value.</summary>
    public static EnumWords<BoundaryState> BoundaryStates { get; } = new(
        new(BoundaryState.Pair, "pair", "有临界案例", "boundary pair"),
        new(BoundaryState.Open, "open", "缺临界案例", "no boundary pair"),
        new(BoundaryState.Unreached, "unreached", "无案例触及", "no case reaches it"));

    /// <summary>Gets what quotes.</summary>
    public static EnumWords<QuotationKind> QuotationKinds { get; } = new(
        new(QuotationKind.Article, "article", "法条", "article"),
        new(QuotationKind.Addressee, "addressee", "约束对象", "addressee"),
        new(QuotationKind.Scope, "scope", "适用范围", "scope"),
        new(QuotationKind.Exception, "exception", "例外", "exception"),
        new(QuotationKind.Seed, "seed", "来源", "seed"),
        new(QuotationKind.Clause, "clause", "条款", "clause"));

    /// <summary>Gets whether quotations stand.</summary>
    public static EnumWords<QuotationState> QuotationStates { get; } = new(
        new(QuotationState.Stands, "stands", "一致", "stands"),
        new(QuotationState.Differs, "differs", "不符", "differs"),
        new(QuotationState.NotRegistered, "not_registered", "未登记", "not registered"));

    /// <summary>Gets the name of a kind of case.</summary>
    public static LocalizedText Label(this CaseKind kind) => CaseKinds[kind].Label;

    /// <summary>Gets the name of the state of a clause.</summary>
    public static LocalizedText Label(this ClauseState state) => ClauseStates[state].Label;

    /// <summary>Gets whether cases hold a parameter's value.</summary>
    public static LocalizedText Label(this BoundaryState state) => BoundaryStates[state].Label;

    /// <summary>Gets the name of what quotes.</summary>
    public static LocalizedText Label(this QuotationKind kind) => QuotationKinds[kind].Label;

    /// <summary>Gets whether a quotation stands.</summary>
    public static LocalizedText Label(this QuotationState state) => QuotationStates[state].Label;

    /// <summary>Gets kinds of case as a list.</summary>
    internal static LocalizedText List(IReadOnlyCollection<CaseKind> kinds) =>
        new(string.Join('、', kinds.Select(k => k.Label().Zh)), string.Join(", ", kinds.Select(k => k.Label().En)));
}
