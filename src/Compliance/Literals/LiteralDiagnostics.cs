using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Literals;

/// <summary>The diagnostics of literals: numbers, days, true and false; one factory each.</summary>
internal static partial class LiteralDiagnostics
{
    /// <summary>CMP2220: a day is not written yyyy-MM-dd.</summary>
    public static readonly DiagnosticDescriptor DateExpectedDescriptor = DiagnosticDescriptor.Error("CMP2220", "日期格式不符", "Not a date");

    /// <summary>CMP2221: the calendar has no such day.</summary>
    public static readonly DiagnosticDescriptor NotInCalendarDescriptor = DiagnosticDescriptor.Error("CMP2221", "没有这一天", "No such day");

    /// <summary>CMP2201: true or false must stand here.</summary>
    public static readonly DiagnosticDescriptor BooleanExpectedDescriptor = DiagnosticDescriptor.Error("CMP2201", "此处应为是或否", "True or false expected");

    /// <summary>A day is not written yyyy-MM-dd.</summary>
    public static Diagnostic DateExpected(SourceSpan span, string text, IReadOnlyList<DateOnly> readings) => DateExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是日期。", $"'{Excerpt.Of(text)}' is not a date."),
        readings.Count == 0
            ? new("按“年-月-日”写，例如 2024-05-01。", "Write year-month-day, as 2024-05-01.")
            : new($"写成 {string.Join(" 或 ", readings.Select(IsoDay.Of))}。", $"Write {string.Join(" or ", readings.Select(IsoDay.Of))}."));

    /// <summary>The calendar has no such day.</summary>
    public static Diagnostic NotInCalendar(SourceSpan span, string text) => NotInCalendarDescriptor.At(
        span,
        new($"日历上没有 {text} 这一天。", $"The calendar has no {text}."),
        new("核对年、月、日。", "Check year, month and day."));

    /// <summary>True or false must stand here.</summary>
    public static Diagnostic BooleanExpected(SourceSpan span, string text, bool? meant) => BooleanExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是“是”或“否”。", $"'{Excerpt.Of(text)}' is neither true nor false."),
        meant switch
        {
            true => new("写“是”或 true。", "Write true."),
            false => new("写“否”或 false。", "Write false."),
            null => new("写“是”或“否”（true 或 false）。", "Write true or false (是 or 否)."),
        });
}
