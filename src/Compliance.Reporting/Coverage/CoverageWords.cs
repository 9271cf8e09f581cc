using Compliance.Authoring.Coverage;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Coverage;

/// <summary>The words of coverage reports: those for tools, which are part of the format, and the heads of tables.</summary>
internal static class CoverageWords
{
    public static readonly LocalizedText Title = new("规则覆盖情况", "Coverage of the rules");
    public static readonly LocalizedText Clauses = new("条款", "Clauses");
    public static readonly LocalizedText OtherRules = new("不在条款登记之下的规则", "Rules under no registered clause");
    public static readonly LocalizedText Sources = new("法律渊源", "Legal sources");
    public static readonly LocalizedText UncitedSources = new("已登记而未被引用的来源（登记的条数）", "Registered sources that nothing cites (articles registered)");
    public static readonly LocalizedText Unreached = new("没有案例触及的参数值", "Values of thresholds that no case reaches");
    public static readonly LocalizedText Quotations = new("引文", "Quotations");
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
    ];

    /// <summary>Gets the wording of a clause; one whose Chinese was not seen in the document is marked.</summary>
    public static LocalizedText Wording(Clause clause) => clause.Wording == WordingStatus.Verified
        ? clause.Text
        : new($"{clause.Text.Zh}（重构）", $"{clause.Text.En} (Chinese reconstructed)");

    public static string Word(CaseKind kind) => kind switch
    {
        CaseKind.Fails => "fails",
        CaseKind.Satisfied => "satisfied",
        CaseKind.NotApplicable => "not_applicable",
        CaseKind.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Word(ClauseState state) => state switch
    {
        ClauseState.Checked => "checked",
        ClauseState.NotCheckable => "not_checkable",
        ClauseState.Silent => "silent",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Word(BoundaryState state) => state switch
    {
        BoundaryState.Pair => "pair",
        BoundaryState.Open => "open",
        BoundaryState.Unreached => "unreached",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Word(QuotationKind kind) => kind switch
    {
        QuotationKind.Article => "article",
        QuotationKind.Seed => "seed",
        QuotationKind.Clause => "clause",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Word(QuotationState state) => state switch
    {
        QuotationState.Stands => "stands",
        QuotationState.Differs => "differs",
        QuotationState.NotRegistered => "not_registered",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
