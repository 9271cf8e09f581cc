using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>The words of coverage reports: those for tools, which are part of the format, and the heads of tables.</summary>
internal static class CoverageWords
{
    public static readonly LocalizedText RulesAndCases = new("规则和案例", "Rules and cases");

    public static readonly LocalizedText Title = new("规则覆盖情况", "Coverage of the rules");
    public static readonly LocalizedText Clauses = new("条款", "Clauses");
    public static readonly LocalizedText OtherRules = new("不在条款登记之下的规则", "Rules under no registered clause");
    public static readonly LocalizedText Sources = new("法律渊源", "Legal sources");
    public static readonly LocalizedText UncitedSources = new("已登记而未被引用的来源（登记的条数）", "Registered sources that nothing cites (articles registered)");
    public static readonly LocalizedText Unreached = new("没有案例触及的参数值", "Values of thresholds that no case reaches");
    public static readonly LocalizedText Quotations = new("引文", "Quotations");
    public static readonly LocalizedText Binds = new("约束对象", "Binds");
    public static readonly LocalizedText Penalties = new("罚则", "Penalty");
    public static readonly LocalizedText Quoted = new("原文", "Quotation");
    public static readonly LocalizedText Faults = new("缺陷", "Faults");
    public static readonly LocalizedText Total = new("合计", "Total");
    public static readonly LocalizedText Pairs = new("临界", "pairs");
    public static readonly LocalizedText WholeSource = new("整件引用", "as a whole");

    /// <summary>The kinds of case with the short heads of their columns.</summary>
    public static readonly (CaseKind Kind, LocalizedText Head)[] Kinds =
    [
        (CaseKind.Fails, new("不符合", "fails")),
        (CaseKind.Satisfied, new("符合", "holds")),
        (CaseKind.NotApplicable, new("不适用", "n/a")),
        (CaseKind.Undetermined, new("待定", "open")),
        (CaseKind.NotCovered, new("未收录", "no law")),
    ];

    /// <summary>Gets the wording of a clause; one whose Chinese was not seen in the document is marked.</summary>
    public static LocalizedText Wording(Clause clause) => clause.Wording == WordingStatus.Verified
        ? clause.Text
        : new($"{clause.Text.Zh}（重构）", $"{clause.Text.En} (wording reconstructed)");

    public static string Word(CaseKind kind) => CoverageTerms.CaseKinds[kind].Id;

    public static string Word(ClauseState state) => CoverageTerms.ClauseStates[state].Id;

    public static string Word(BoundaryState state) => CoverageTerms.BoundaryStates[state].Id;

    public static string Word(QuotationKind kind) => CoverageTerms.QuotationKinds[kind].Id;

    public static string Word(QuotationState state) => CoverageTerms.QuotationStates[state].Id;
}
