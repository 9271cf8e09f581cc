using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Declarations.Tables;

/// <summary>The diagnostics of tables (CMP4601 to CMP4606): one factory each.</summary>
internal static class TableDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownTableDescriptor = DiagnosticDescriptor.Error("CMP4601", "未知的表", "Unknown table");
    private static readonly DiagnosticDescriptor TableTwiceDescriptor = DiagnosticDescriptor.Error("CMP4602", "表重复", "Table twice");
    private static readonly DiagnosticDescriptor NoHeadDescriptor = DiagnosticDescriptor.Error("CMP4603", "列没有字段名", "Column without a name");
    private static readonly DiagnosticDescriptor HeadTwiceDescriptor = DiagnosticDescriptor.Error("CMP4604", "字段名重复", "Column twice");
    private static readonly DiagnosticDescriptor ManyRowsDescriptor = DiagnosticDescriptor.Error("CMP4605", "行数过多", "More than one row");
    private static readonly DiagnosticDescriptor HiddenDescriptor = DiagnosticDescriptor.Error("CMP4606", "单元格有隐藏字符", "Hidden characters in a cell");
    private static readonly DiagnosticDescriptor DayWithoutValueDescriptor = DiagnosticDescriptor.Error("CMP4611", "日期之后没有值", "Day without a value");
    private static readonly DiagnosticDescriptor ValueWithoutDayDescriptor = DiagnosticDescriptor.Error("CMP4612", "值之前没有日期", "Value without a day");

    public static Diagnostic UnknownTable(SourceSpan span, string name, IReadOnlyCollection<string> names) => UnknownTableDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”不是申报中的清单。", $"'{Excerpt.Of(name)}' is no list of a declaration."),
        Mapped(Suggestion.Advice(name, names)));

    public static Diagnostic TableTwice(SourceSpan span, SourceSpan first, string name) => TableTwiceDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”有两张表。", $"There are two tables for '{Excerpt.Of(name)}'."),
        new("合并为一张。", "Make one of them."),
        first);

    public static Diagnostic NoHead(SourceSpan span) => NoHeadDescriptor.At(
        span,
        new("这一列有内容，表头却没有字段名。", "The column has values, but its head names no field."),
        new("在表头写上字段名，或删去这一列。", "Name the field in the head, or remove the column."));

    public static Diagnostic HeadTwice(SourceSpan span, SourceSpan first, string name) => HeadTwiceDescriptor.At(
        span,
        new($"字段“{Excerpt.Of(name)}”有两列，或既有整体又有部分。", $"There are two columns for '{Excerpt.Of(name)}', or one for it and one for a part of it."),
        new("保留其中一列。", "Keep one of them."),
        first);

    public static Diagnostic ManyRows(SourceSpan span, string name) => ManyRowsDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”只能有一行。", $"There can be only one row of '{Excerpt.Of(name)}'."),
        new("其余各行写到清单的表里。", "Put the others in the table of their list."));

    public static Diagnostic Hidden(SourceSpan span, string text) => HiddenDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”里有看不见的字符。", $"'{Excerpt.Of(text)}' holds characters that no reader sees."),
        new("重新输入这个单元格。", "Type the cell again."));

    public static Diagnostic DayWithoutValue(SourceSpan span, string text) => DayWithoutValueDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”只有日期，没有冒号和值。", $"'{Excerpt.Of(text)}' has a day, but no colon with a value after it."),
        new("写成 自2023-01-01起：45；自2024-07-01起：60。自某日起不再申报的，冒号之后留空。", "Write since 2023-01-01: 45; since 2024-07-01: 60. Where nothing is declared from a day on, leave the place after its colon empty."));

    public static Diagnostic ValueWithoutDay(SourceSpan span, string text) => ValueWithoutDayDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”没有日期，而单元格里其后的值有。", $"'{Excerpt.Of(text)}' has no day, while the values after it in the cell have one."),
        new("给每个值写上起始日：自2023-01-01起：45；自2024-07-01起：60。", "Give each value its first day: since 2023-01-01: 45; since 2024-07-01: 60."));

    private static LocalizedText Mapped(LocalizedText advice) => new(
        $"{advice.Zh} 表和列另有名称时，用 compliance map 写出对照，放进 compliance.yaml。",
        $"{advice.En} Where tables and columns have names of their own, let 'compliance map' write what they are for compliance.yaml.");
}
