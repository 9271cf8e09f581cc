using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Calendars of working days.</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2421: no such calendar is registered.</summary>
    public static readonly DiagnosticDescriptor UnknownCalendarDescriptor = DiagnosticDescriptor.Error("CMP2421", "未登记的工作日历", "Unknown calendar");

    /// <summary>CMP2422: a calendar covers no year.</summary>
    public static readonly DiagnosticDescriptor CalendarWithoutYearsDescriptor = DiagnosticDescriptor.Error("CMP2422", "工作日历没有年份", "Calendar without years");

    /// <summary>CMP2423: a year must stand here.</summary>
    public static readonly DiagnosticDescriptor YearExpectedDescriptor = DiagnosticDescriptor.Error("CMP2423", "此处应为年份", "Year expected");

    /// <summary>CMP2424: a day or several must stand here.</summary>
    public static readonly DiagnosticDescriptor DaysExpectedDescriptor = DiagnosticDescriptor.Error("CMP2424", "此处应为日期", "Days expected");

    /// <summary>CMP2425: a day stands under another year.</summary>
    public static readonly DiagnosticDescriptor DayOfAnotherYearDescriptor = DiagnosticDescriptor.Error("CMP2425", "日期不在该年", "Day of another year");

    /// <summary>CMP2426: a day worked is a working day anyway, or off.</summary>
    public static readonly DiagnosticDescriptor WorkedDayOfNoWeekendDescriptor = DiagnosticDescriptor.Error("CMP2426", "上班日不是周末", "Worked day of no weekend");

    /// <summary>CMP2427: the years of a calendar leave a gap.</summary>
    public static readonly DiagnosticDescriptor YearsNotInOrderDescriptor = DiagnosticDescriptor.Error("CMP2427", "年份不连续", "Years not in order");

    /// <summary>No such calendar is registered.</summary>
    public static Diagnostic UnknownCalendar(SourceSpan span, string id, IReadOnlyCollection<string> known) => UnknownCalendarDescriptor.At(
        span,
        new($"没有登记工作日历“{id}”。", $"There is no calendar '{id}'."),
        Suggestion.For(id, known) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new($"在 calendars/{id}.yaml 登记，或改写已登记的编号。", $"Register it in calendars/{id}.yaml, or name a calendar that is registered."));

    /// <summary>A calendar covers no year.</summary>
    public static Diagnostic CalendarWithoutYears(SourceSpan span) => CalendarWithoutYearsDescriptor.At(
        span,
        new("工作日历没有任何年份，数不出工作日。", "The calendar covers no year, so that no working day can be counted."),
        new("每年写一项：{ year: 2025, source: 来源编号, status: verified, off: [2025-01-01], worked: [] }。", "Write an entry for each year: { year: 2025, source: <source id>, status: verified, off: [2025-01-01], worked: [] }."));

    /// <summary>A year must stand here.</summary>
    public static Diagnostic YearExpected(SourceSpan span, string text) => YearExpectedDescriptor.At(
        span, new($"“{text}”不是年份。", $"'{text}' is not a year."), new("写四位数字，例如 2025。", "Write four digits, as 2025."));

    /// <summary>A day or several must stand here.</summary>
    public static Diagnostic DaysExpected(SourceSpan span, string text) => DaysExpectedDescriptor.At(
        span,
        new($"“{text}”不是日期，也不是连续的日期。", $"'{text}' is neither a day nor several days in a row."),
        new("写成 2025-01-01 或 2025-01-28..2025-02-04。", "Write 2025-01-01, or 2025-01-28..2025-02-04."));

    /// <summary>A day stands under another year.</summary>
    public static Diagnostic DayOfAnotherYear(SourceSpan span, string text, int year) => DayOfAnotherYearDescriptor.At(
        span,
        new(Invariant($"“{text}”不在 {year} 年。"), Invariant($"'{text}' does not lie in {year}.")),
        new(Invariant($"写在它所属的年份之下；只有 {year - 1} 年12月的日期可以因元旦写在 {year} 年之下。"), Invariant($"Write it under its own year; of other years only days of December {year - 1} may stand here, for the first of January.")));

    /// <summary>A day worked is a working day anyway, or off.</summary>
    public static Diagnostic WorkedDayOfNoWeekend(SourceSpan span, DateOnly day) => WorkedDayOfNoWeekendDescriptor.At(
        span,
        new($"{IsoDay.Of(day)} 不是周末，或者同时列为放假。", $"{IsoDay.Of(day)} is no day of the weekend, or is listed as off as well."),
        new("worked（上班）只列调休上班的周末；更正日期或删去。", "List under 'worked' only the days of a weekend that are worked; correct the day or leave it out."));

    /// <summary>The years of a calendar leave a gap.</summary>
    public static Diagnostic YearsNotInOrder(SourceSpan span, int expected, int found) => YearsNotInOrderDescriptor.At(
        span,
        new(Invariant($"此处应为 {expected} 年，而写的是 {found} 年。"), Invariant($"Here {expected} should stand, and {found} does.")),
        new("各年依次相连；中间没有资料的年份，写 status: unverified。", "The years follow one another without a gap; where one between was not seen, write 'status: unverified'."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
