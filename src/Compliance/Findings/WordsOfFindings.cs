using Compliance.Findings.Explanations;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>The words of findings: outcomes, kinds, why a finding is no more than a caution.</summary>
public static class WordsOfFindings
{
    /// <summary>Gets the outcomes of a rule.</summary>
    public static EnumWords<Outcome> Outcomes { get; } = new(
        new(Outcome.Satisfied, "satisfied", "符合", "satisfied"),
        new(Outcome.Violated, "violated", "不符合", "violated"),
        new(Outcome.NotApplicable, "not_applicable", "不适用", "not applicable"),
        new(Outcome.Undetermined, "undetermined", "待定", "undetermined"),
        new(Outcome.NotCovered, "not_covered", "未收录", "not covered"));

    /// <summary>Gets the kinds of finding.</summary>
    public static EnumWords<FindingKind> Kinds { get; } = new(
        new(FindingKind.Violation, "violation", "违规", "violation"),
        new(FindingKind.Caution, "caution", "需复核", "caution"),
        new(FindingKind.Opportunity, "opportunity", "机会", "opportunity"));

    /// <summary>Gets the reasons why a finding is no more than a caution.</summary>
    public static EnumWords<CapReason> CapReasons { get; } = new(
        new(CapReason.NoLawInForce, "no_law_in_force", "无施行中的法律", "no law in force"),
        new(CapReason.UnverifiedBasis, "unverified_basis", "依据未核实", "unverified basis"),
        new(CapReason.UnverifiedParameter, "unverified_parameter", "参数未核实", "unverified threshold"),
        new(CapReason.UnverifiedCalendar, "unverified_calendar", "工作日历未核实", "unverified calendar"),
        new(CapReason.CautionModality, "caution_modality", "审慎条款", "caution modality"),
        new(CapReason.Mitigated, "mitigated", "已减轻", "mitigated"));

    /// <summary>Gets the kinds of claim.</summary>
    public static EnumWords<AssertionKind> Assertions { get; } = new(
        new(AssertionKind.AsOf, "as_of", "自报判断日", "own day of judgement"),
        new(AssertionKind.Time, "time", "自报时间", "own dates"),
        new(AssertionKind.None, "none", "申报为无", "declared none"),
        new(AssertionKind.Others, "others", "以“其余”概括", "said of all others"),
        new(AssertionKind.Exception, "exception", "主张例外", "exception claimed"),
        new(AssertionKind.LegalOrders, "legal_orders", "自报适用的法律体系", "own legal orders"));

    /// <summary>Gets when a fact is asked for.</summary>
    public static EnumWords<QuestionTurn> Turns { get; } = new(
        new(QuestionTurn.Now, "now", "先问", "ask now"),
        new(QuestionTurn.Next, "next", "接着问", "ask next"),
        new(QuestionTurn.Dependent, "dependent", "视前面的答复", "depends on other answers"));

    /// <summary>Gets the name of when a fact is asked for.</summary>
    public static LocalizedText Label(this QuestionTurn turn) => Turns[turn].Label;

    /// <summary>Gets the name of a kind of claim.</summary>
    public static LocalizedText Label(this AssertionKind kind) => Assertions[kind].Label;

    /// <summary>Gets the name of an outcome.</summary>
    public static LocalizedText Label(this Outcome outcome) => Outcomes[outcome].Label;

    /// <summary>Gets the name of a kind of finding.</summary>
    public static LocalizedText Label(this FindingKind kind) => Kinds[kind].Label;
}
