using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Text;

namespace Compliance.Authoring.Coverage;

/// <summary>What coverage calls things, in both languages.</summary>
public static class CoverageTerms
{
    /// <summary>Gets the name of a kind of case.</summary>
    public static LocalizedText Label(this CaseKind kind) => kind switch
    {
        CaseKind.Fails => new("不符合", "fails"),
        CaseKind.Satisfied => new("符合", "satisfied"),
        CaseKind.NotApplicable => new("不适用", "not applicable"),
        CaseKind.Undetermined => new("待定", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Gets the name of what becomes of a clause.</summary>
    public static LocalizedText Label(this ClauseState state) => state switch
    {
        ClauseState.Checked => new("已检验", "checked"),
        ClauseState.NotCheckable => new("不检验", "not checkable"),
        ClauseState.Silent => new("缺漏", "silent"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Gets whether cases hold a threshold's value.</summary>
    public static LocalizedText Label(this BoundaryState state) => state switch
    {
        BoundaryState.Pair => new("有临界案例", "boundary pair"),
        BoundaryState.Open => new("缺临界案例", "no boundary pair"),
        BoundaryState.Unreached => new("无案例触及", "no case reaches it"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Gets the name of what quotes.</summary>
    public static LocalizedText Label(this QuotationKind kind) => kind switch
    {
        QuotationKind.Article => new("法条", "article"),
        QuotationKind.Seed => new("来源", "seed"),
        QuotationKind.Clause => new("条款", "clause"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Gets whether a quotation stands.</summary>
    public static LocalizedText Label(this QuotationState state) => state switch
    {
        QuotationState.Stands => new("一致", "stands"),
        QuotationState.Differs => new("不符", "differs"),
        QuotationState.NotRegistered => new("未登记", "not registered"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Gets kinds of case as a list.</summary>
    internal static LocalizedText List(IReadOnlyCollection<CaseKind> kinds) =>
        new(string.Join('、', kinds.Select(k => k.Label().Zh)), string.Join(", ", kinds.Select(k => k.Label().En)));
}
