using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>The catalogue of mistakes in case files (CMP45xx): one factory each.</summary>
internal static class CaseDiagnostics
{
    /// <summary>CMP4501: no rule has the id.</summary>
    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = DiagnosticDescriptor.Error("CMP4501", "案例的规则不存在", "Cases for an unknown rule");

    /// <summary>CMP4502: the file holds no case.</summary>
    public static readonly DiagnosticDescriptor NoCasesDescriptor = DiagnosticDescriptor.Error("CMP4502", "没有案例", "No cases");

    /// <summary>CMP4503: a case states no as-of day.</summary>
    public static readonly DiagnosticDescriptor DayMissingDescriptor = DiagnosticDescriptor.Error("CMP4503", "案例没有判断日", "Case without a day");

    /// <summary>CMP4504: two cases have one name.</summary>
    public static readonly DiagnosticDescriptor NameWrittenTwiceDescriptor = DiagnosticDescriptor.Error("CMP4504", "案例重名", "Case name written twice");

    /// <summary>CMP4505: a list of expected results is empty.</summary>
    public static readonly DiagnosticDescriptor NothingExpectedDescriptor = DiagnosticDescriptor.Error("CMP4505", "没有预期结果", "Nothing expected");

    /// <summary>CMP4506: what is expected does not go with the outcome.</summary>
    public static readonly DiagnosticDescriptor CannotGoTogetherDescriptor = DiagnosticDescriptor.Error("CMP4506", "预期自相矛盾", "Contradictory expectation");

    /// <summary>CMP4507: the file is named after another rule.</summary>
    public static readonly DiagnosticDescriptor FileNameDescriptor = DiagnosticDescriptor.Error("CMP4507", "案例文件名与规则不符", "Case file named after another rule");

    /// <summary>CMP4508: a rule has no cases.</summary>
    public static readonly DiagnosticDescriptor RuleWithoutCasesDescriptor = DiagnosticDescriptor.Warning("CMP4508", "规则没有案例", "Rule without cases");

    /// <summary>CMP4509: what is expected to be upcoming is neither a violation nor a caution.</summary>
    public static readonly DiagnosticDescriptor CannotBeUpcomingDescriptor = DiagnosticDescriptor.Error("CMP4509", "不会即将发生", "Never upcoming");

    /// <summary>No rule has the id.</summary>
    public static Diagnostic UnknownRule(SourceSpan span, string id, IReadOnlyCollection<string> rules) => UnknownRuleDescriptor.At(
        span,
        new($"没有编号为“{id}”的规则。", $"There is no rule '{id}'."),
        Suggestion.For(id, rules) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new("用 compliance list 查看全部规则。", "'compliance list' shows all rules."));

    /// <summary>The file holds no case.</summary>
    public static Diagnostic NoCases(SourceSpan span) => NoCasesDescriptor.At(
        span,
        new("这里没有案例。", "There is no case here."),
        new("至少各写一个：违规、符合、不适用、待定。", "Write at least one that is violated, satisfied, not applicable, and undetermined."));

    /// <summary>A case states no as-of day.</summary>
    public static Diagnostic DayMissing(SourceSpan span) => DayMissingDescriptor.At(
        span,
        new("案例没有写判断日；案例的结果不能随今天变化。", "The case names no day of the judgement; its result must not change with the calendar."),
        new("补写“判断日: 2026-11-01”。", "Add 'as_of: 2026-11-01'."));

    /// <summary>CMP4034: the day of a case cannot be the day of a judgement.</summary>
    public static readonly DiagnosticDescriptor DayImpossibleDescriptor = DiagnosticDescriptor.Error("CMP4034", "案例的判断日不能成立", "Impossible day of a case");

    /// <summary>The day of a case cannot be the day of a judgement.</summary>
    public static Diagnostic DayImpossible(SourceSpan span, DateOnly day) => DayImpossibleDescriptor.At(span, JudgementDay.Refusal(day), JudgementDay.Advice);

    /// <summary>Two cases have one name.</summary>
    public static Diagnostic NameWrittenTwice(SourceSpan span, SourceSpan first, string name) => NameWrittenTwiceDescriptor.At(
        span,
        new($"两个案例都叫“{name}”。", $"Two cases are called '{name}'."),
        new("用名称写明两者的差别。", "Let the name say what the difference is."),
        first);

    /// <summary>A list of expected results is empty.</summary>
    public static Diagnostic NothingExpected(SourceSpan span) => NothingExpectedDescriptor.At(
        span,
        new("预期结果的列表是空的。", "The list of expected results is empty."),
        new("规则不涉及任何对象时写“预期: 不适用”。", "Where the rule has nothing to examine, write 'expect: not_applicable'."));

    /// <summary>What is expected does not go with the outcome.</summary>
    public static Diagnostic CannotGoTogether(SourceSpan span, LocalizedText key, LocalizedText outcome) => CannotGoTogetherDescriptor.At(
        span,
        new($"结论为“{outcome.Zh}”的结果没有“{key.Zh}”。", $"A result that is {outcome.En} has no '{key.En}'."),
        new($"删去“{key.Zh}”，或更正结论。", $"Remove '{key.En}', or correct the outcome."));

    /// <summary>What is expected to be upcoming is neither a violation nor a caution.</summary>
    public static Diagnostic CannotBeUpcoming(SourceSpan span, LocalizedText outcome) => CannotBeUpcomingDescriptor.At(
        span,
        new($"“{outcome.Zh}”不会列为即将发生。", $"What is {outcome.En} is never listed as upcoming."),
        new("写“违规”或“需复核”。", "Write 'violation' or 'caution'."));

    /// <summary>The file is named after another rule.</summary>
    public static Diagnostic FileName(SourceSpan span, string rule, string file) => FileNameDescriptor.At(
        span,
        new($"文件名是“{file}”，而案例是规则“{rule}”的。", $"The file is named '{file}', but its cases are of the rule '{rule}'."),
        new($"把文件改名为 {rule}.cases.yaml，或更正规则编号。", $"Name the file {rule}.cases.yaml, or correct the rule."));

    /// <summary>A rule has no cases.</summary>
    public static Diagnostic RuleWithoutCases(SourceSpan span, string rule) => RuleWithoutCasesDescriptor.At(
        span,
        new($"规则“{rule}”没有案例。", $"The rule '{rule}' has no cases."),
        new($"在规则旁写 {rule}.cases.yaml。", $"Write {rule}.cases.yaml beside it."));
}
