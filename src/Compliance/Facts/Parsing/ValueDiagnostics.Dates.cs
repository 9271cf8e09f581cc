using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <content>Dates, periods and durations.</content>
internal static partial class ValueDiagnostics
{
    /// <summary>CMP2222: a period must stand here.</summary>
    public static readonly DiagnosticDescriptor PeriodExpectedDescriptor = DiagnosticDescriptor.Error("CMP2222", "此处应为期间", "Period expected");

    /// <summary>CMP2223: a period ends before it starts.</summary>
    public static readonly DiagnosticDescriptor PeriodReversedDescriptor = DiagnosticDescriptor.Error("CMP2223", "期间起止颠倒", "Period reversed");

    /// <summary>CMP2224: a period is open at both ends.</summary>
    public static readonly DiagnosticDescriptor PeriodWithoutDayDescriptor = DiagnosticDescriptor.Error("CMP2224", "期间没有日期", "Period without a day");

    /// <summary>CMP2225: an end of a period is declared none.</summary>
    public static readonly DiagnosticDescriptor PeriodEndNoneDescriptor = DiagnosticDescriptor.Error("CMP2225", "期间的一端不能是“无”", "End of a period is none");

    /// <summary>CMP2226: a duration must stand here.</summary>
    public static readonly DiagnosticDescriptor DurationExpectedDescriptor = DiagnosticDescriptor.Error("CMP2226", "此处应为时长", "Duration expected");

    /// <summary>CMP2227: a duration counts trading days.</summary>
    public static readonly DiagnosticDescriptor TradingDaysDescriptor = DiagnosticDescriptor.Error("CMP2227", "交易日", "Trading days");

    /// <summary>CMP2241: a field that has no history is written by day.</summary>
    public static readonly DiagnosticDescriptor NoHistoryDescriptor = DiagnosticDescriptor.Error("CMP2241", "该字段不能按日期分段", "A field without a history");

    /// <summary>CMP2242: among the days of a history stands another key.</summary>
    public static readonly DiagnosticDescriptor DayOfHistoryExpectedDescriptor = DiagnosticDescriptor.Error("CMP2242", "此处应为自某日起", "Day of a history expected");

    /// <summary>CMP2243: an item of a list is written by day.</summary>
    public static readonly DiagnosticDescriptor HistoryOfAPartDescriptor = DiagnosticDescriptor.Error("CMP2243", "此处不能按日期分段", "No history here");

    /// <summary>CMP2246: among the values of a history stands another history.</summary>
    public static readonly DiagnosticDescriptor HistoryInAHistoryDescriptor = DiagnosticDescriptor.Error("CMP2246", "按日期分段的值中又有日期", "History within a history");

    /// <summary>CMP2247: a thing, or a list of things, is written by day.</summary>
    public static readonly DiagnosticDescriptor HistoryOfThingsDescriptor = DiagnosticDescriptor.Error("CMP2247", "按日期变化的是字段", "Fields have a history");

    /// <summary>A thing, or a list of things, is written by day.</summary>
    public static Diagnostic HistoryOfThings(SourceSpan span, LocalizedText label) => HistoryOfThingsDescriptor.At(
        span,
        new($"“{label.Zh}”写成了按日期变化的值；按日期变化的是其中的字段。", $"'{label.En}' is written by day; the fields of it have values by day."),
        new("各项写一次，日期写在变化的字段上：字段: { 自 2023-01-01: 甲, 自 2024-07-01: 乙 }。", "Write each thing once, and the days at the fields that changed: field: { since 2023-01-01: a, since 2024-07-01: b }."));

    /// <summary>A field that has no history is written by day.</summary>
    public static Diagnostic NoHistory(SourceSpan span, Field field) => NoHistoryDescriptor.At(
        span,
        new($"“{field.Label.Zh}”不能写成按日期变化的值。", $"'{field.Id}' cannot have values by day."),
        OneValue(field));

    /// <summary>Says what to do with a second value of a field that has no history.</summary>
    public static LocalizedText OneValue(Field field) => ReferenceEquals((field.Owner as EntityType)?.TimeField, field)
            ? new("中断后重新开始的，另列一项。", "What stopped and began again is another entry of the list.")
            : new("只写现在的名称。", "Write the present name only.");

    /// <summary>Among the days of a history stands another key.</summary>
    public static Diagnostic DayOfHistoryExpected(SourceSpan span, string key) => DayOfHistoryExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(key)}”不是“自某日”。", $"'{Excerpt.Of(key)}' is no 'since' with a day."),
        new("写成 自 2024-07-01: 值。", "Write since 2024-07-01: value."));

    /// <summary>An item of a list is written by day.</summary>
    public static Diagnostic HistoryOfAPart(SourceSpan span) => HistoryOfAPartDescriptor.At(
        span,
        new("这里只能有一个值，不能按日期变化；清单中的一项也是如此，按日期变化的是整个清单。", "One value stands here, and none by day; so it is with an item of a list: the list as a whole has values by day."),
        new("日期写在字段上：字段: { 自 2023-01-01: [甲], 自 2024-07-01: [甲, 乙] }。", "Write the days at the field: field: { since 2023-01-01: [a], since 2024-07-01: [a, b] }."));

    /// <summary>Among the values of a history stands another history.</summary>
    public static Diagnostic HistoryInAHistory(SourceSpan span) => HistoryInAHistoryDescriptor.At(
        span,
        new("自某日起的值，本身又写成按日期变化的值。", "The value from a day on is itself written by day."),
        new("把各日写在一层：{ 自 2023-01-01: 甲, 自 2024-07-01: 乙 }。", "Write all days side by side: { since 2023-01-01: a, since 2024-07-01: b }."));

    /// <summary>A period must stand here.</summary>
    public static Diagnostic PeriodExpected(SourceSpan span, string text, string? correction) => PeriodExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是期间。", $"'{Excerpt.Of(text)}' is not a period."),
        correction is null
            ? new("写成 2023-01-01..2024-12-31，长期写 2023-01-01..。", "Write 2023-01-01..2024-12-31, or 2023-01-01.. for an open end.")
            : new($"写成 {correction}。", $"Write {correction}."));

    /// <summary>A period ends before it starts.</summary>
    public static Diagnostic PeriodReversed(SourceSpan span, DateOnly from, DateOnly to) => PeriodReversedDescriptor.At(
        span,
        new($"期间的结束日 {IsoDay.Of(to)} 早于开始日 {IsoDay.Of(from)}。", $"The period ends on {IsoDay.Of(to)}, before it starts on {IsoDay.Of(from)}."),
        new("更正其中一个日期。", "Correct one of the two dates."));

    /// <summary>A period is open at both ends and so has no content.</summary>
    public static Diagnostic PeriodWithoutDay(SourceSpan span) => PeriodWithoutDayDescriptor.At(
        span,
        new("期间的起止都没有日期。", "The period has no day at either end."),
        new("至少写一个日期，例如 2023-01-01..；不知道时删去该键。", "Write at least one day, as 2023-01-01..; leave the key out when nothing is known."));

    /// <summary>An end of a period is declared none, which may mean open or unknown.</summary>
    public static Diagnostic PeriodEndNone(SourceSpan span) => PeriodEndNoneDescriptor.At(
        span,
        new("期间的一端写了“无”，意思不明。", "An end of a period that is none can mean two things."),
        new("没有期限写“长期”（open）；不知道时删去该键。", "Write open when it has no limit; leave the key out when it is not known."));

    /// <summary>A duration must stand here.</summary>
    public static Diagnostic DurationExpected(SourceSpan span, string text, LocalizedText? correction) => DurationExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是时长。", $"'{Excerpt.Of(text)}' is not a duration."),
        correction is null
            ? new("写整数和单位：24小时、15日、10个工作日、2周、3个月、1年。", "Write a whole number and a unit: 24 hours, 15 days, 10 working days, 2 weeks, 3 months, 1 year.")
            : new($"写成 {correction.Zh}。", $"Write {correction.En}."));

    /// <summary>A duration counts trading days, which are those of an exchange.</summary>
    public static Diagnostic TradingDays(SourceSpan span, string text) => TradingDaysDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”按交易日计；交易日由交易所规定，不是时长的单位。", $"'{Excerpt.Of(text)}' counts trading days, which an exchange sets; they are no unit of a duration."),
        new("法律按工作日计的，写 15个工作日；按交易日计的，由申报人数出，另作整数字段申报。", "Write 15 working days where the law counts those; where it counts trading days, declare their number as an integer."));
}
