using Compliance.Binding.Shapes;
using Compliance.Findings;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Authoring.Cases;

/// <summary>The keys of files of cases.</summary>
internal static class CaseShapes
{
    /// <summary>Gets the keys of a file of cases.</summary>
    public static MappingShape File { get; } = new(
        "cases",
        CaseWords.CaseFile,
        Required(CaseWords.Rule, Forms.Of(ValueKind.Rule), "被测试的规则。", "The rule that is tested."),
        Optional(CaseWords.Fixtures, new ValueForm.Table(Forms.Of(ValueKind.Excerpt)), "供案例沿用的申报，按名称。", "Declarations by name, for cases to take over."),
        Required(CaseWords.Cases, new ValueForm.List(Forms.Of(() => Case!)) { IsNotEmpty = true }, "案例。", "The cases."));

    /// <summary>Gets the keys of a case.</summary>
    public static MappingShape Case { get; } = new(
        "case",
        CaseWords.Case,
        Required(CaseWords.Name, Forms.Localized, "名称，写明测试什么。", "The name: what is tested."),
        Optional(CaseWords.AsOf, Forms.Day, "判断日；这里或者在给定里写。", "The day of the judgement; here or in given."),
        Conditional(CaseWords.Horizon, Forms.Of(ValueKind.DayCount), "预警期，如 90 days。", "How many later days are judged, as 90 days."),
        Conditional(CaseWords.Upcoming, Forms.ListOf(() => Result!), "预警期内即将发生什么；[] 为没有。", "What is upcoming on these days; [] for nothing."),
        Required(CaseWords.Given, Forms.Of(ValueKind.Excerpt), "给定的申报；申报主体可以不写，可沿用基准。", "The declaration; the company may be left out, and a fixture taken over."),
        Required(CaseWords.Expect, new ValueForm.OneOf(Forms.WordOf(CaseWords.Outcomes), Forms.Of(() => Result!), new ValueForm.List(Forms.Of(() => Result!)) { IsNotEmpty = true }), "预期的结论。", "What the rule must say."));

    /// <summary>Gets the keys of an expected result.</summary>
    public static MappingShape Result { get; } = new(
        "expected-result",
        CaseWords.ExpectedResult,
        Required(CaseWords.Outcome, Forms.WordOf(CaseWords.Outcomes), "结论。", "The outcome."),
        Optional(CaseWords.Subject, Forms.Text, "主体，如 activities[a]。", "The subject, as activities[a]."),
        Optional(CaseWords.From, Forms.Day, "首日。", "The first day."),
        Optional(CaseWords.Until, Forms.Day, "末日。", "The last day."),
        Optional(CaseWords.Cites, Forms.Texts, "必须引用的条文，如 payment-institution-regulations 6。", "What must be cited, as payment-institution-regulations 6."),
        Optional(CaseWords.Missing, Forms.Texts, "必须询问的事实。", "The facts that must be asked for."),
        Optional(CaseWords.Caps, Forms.ListOf(Forms.WordOf(WordsOfFindings.CapReasons)), "封顶的原因。", "Why it is no more than a caution."));
}
