using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of days that may not be meant (CMP507x): one factory each.</summary>
internal static class DayDiagnostics
{
    /// <summary>CMP5070: a rule tests the day it is evaluated for and the day of the judgement.</summary>
    public static readonly DiagnosticDescriptor MixedDaysDescriptor = DiagnosticDescriptor.Warning("CMP5070", "混用当日与判断日", "Two days mixed");

    /// <summary>CMP5071: a rule that is evaluated for each day of its subject tests the day of the judgement.</summary>
    public static readonly DiagnosticDescriptor AsOfOnEachDayDescriptor = DiagnosticDescriptor.Warning("CMP5071", "逐日判断而用判断日", "Day of the judgement on each day");

    /// <summary>CMP5072: a rule begins on a day it writes and does not end, though law it rests on does.</summary>
    public static readonly DiagnosticDescriptor OpenWindowDescriptor = DiagnosticDescriptor.Warning("CMP5072", "期间没有终日", "Window without an end");

    /// <summary>CMP5073: the outcome changes on a day that is written in a condition and dated by nothing.</summary>
    public static readonly DiagnosticDescriptor UndatedDayDescriptor = DiagnosticDescriptor.Warning("CMP5073", "日期没有来源", "Day without a source");

    /// <summary>CMP5074: something is held against the whole period of the subject on each of its days.</summary>
    public static readonly DiagnosticDescriptor WholePeriodDescriptor = DiagnosticDescriptor.Note("CMP5074", "针对整个期间", "Whole period");

    /// <summary>A rule tests the day it is evaluated for and the day of the judgement.</summary>
    public static Diagnostic MixedDays(SourceSpan span, Rule rule) => MixedDaysDescriptor.At(
        span,
        new($"规则“{rule.Id}”既用 $当日 又用 $判断日：判断日一变，过去各日的结论也随之改变。", $"The rule '{rule.Id}' tests both $day and $as_of: what it says of past days changes with the day of the judgement."),
        new("指被判断的那一天的，都写 $当日（$day）。", "Write $day wherever the day evaluated is meant."),
        rule.Span);

    /// <summary>A rule that is evaluated for each day of its subject tests the day of the judgement.</summary>
    public static Diagnostic AsOfOnEachDay(SourceSpan span, Rule rule) => AsOfOnEachDayDescriptor.At(
        span,
        new($"规则“{rule.Id}”对“{rule.Subject.Label.Zh}”逐日判断，而 $判断日 在各日都相同。", $"The rule '{rule.Id}' is evaluated for each day of '{rule.Subject.Label.En}', and $as_of is the same on all of them."),
        new("指被判断的那一天的，写 $当日（$day）。", "Write $day if the day evaluated is meant."),
        rule.Span);

    /// <summary>A rule begins on a day it writes and does not end, though law it rests on does.</summary>
    public static Diagnostic OpenWindow(SourceSpan span, Rule rule, Citation ended)
    {
        var last = IsoDay.Of(ended.InForce.Until!.Value);
        return OpenWindowDescriptor.At(
            span,
            new($"规则“{rule.Id}”自某日起适用而没有终日，其依据{ended.Display.Zh}于 {last} 终止后，仍依其他依据适用。", $"The rule '{rule.Id}' applies from a day on without an end, and goes on under other law after {ended.Display.En} ended on {last}."),
            new("写上终日，如 $当日: { 不早于: …, 不晚于: … }；或者改用引用或规则的 in_force（施行）。", "Write its end as well, as in $day: { on_or_after: …, on_or_before: … }, or use the 'in_force' of the citation or the rule."),
            ended.Span);
    }

    /// <summary>The outcome changes on a day that is written in a condition and dated by nothing.</summary>
    public static Diagnostic UndatedDay(SourceSpan span, LocalizedText test) => UndatedDayDescriptor.At(
        span,
        new($"“{test.Zh}”使结论在条件中写死的一天改变，该日没有来源。", $"'{test.En}' changes the outcome on a day that is written in the condition and has no source."),
        new("法律的起止日登记为条文、引用或规则的 in_force（施行）；其他日期登记为有来源的参数。", "Register a day of the law as the 'in_force' of the article, the citation or the rule, and any other as a parameter with its source."));

    /// <summary>Something is held against the whole period of the subject on each of its days.</summary>
    public static Diagnostic WholePeriod(SourceSpan span, LocalizedText test) => WholePeriodDescriptor.At(
        span,
        new($"“{test.Zh}”针对整个申报期间：缺一天，各日都不成立。", $"'{test.En}' speaks of the whole declared period: where one day is missing it fails on all."),
        new("若指每一天，写 { 覆盖: $当日 }；若指整个期间，保留即可。", "If each day is meant, write { covers: $day }; if the term as a whole is meant, leave it."));
}
