using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>The catalogue of mistakes in spreadsheets (CMP46xx): one factory each.</summary>
internal static class SpreadsheetDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownSheetDescriptor = DiagnosticDescriptor.Error("CMP4601", "未知的工作表", "Unknown sheet");
    private static readonly DiagnosticDescriptor SheetTwiceDescriptor = DiagnosticDescriptor.Error("CMP4602", "工作表重复", "Sheet twice");
    private static readonly DiagnosticDescriptor NoHeadDescriptor = DiagnosticDescriptor.Error("CMP4603", "列没有字段名", "Column without a name");
    private static readonly DiagnosticDescriptor HeadTwiceDescriptor = DiagnosticDescriptor.Error("CMP4604", "字段名重复", "Column twice");
    private static readonly DiagnosticDescriptor ManyRowsDescriptor = DiagnosticDescriptor.Error("CMP4605", "行数过多", "More than one row");
    private static readonly DiagnosticDescriptor HiddenDescriptor = DiagnosticDescriptor.Error("CMP4606", "单元格有隐藏字符", "Hidden characters in a cell");
    private static readonly DiagnosticDescriptor UnreadableCellDescriptor = DiagnosticDescriptor.Error("CMP4607", "单元格不能读取", "Cell cannot be read");
    private static readonly DiagnosticDescriptor UnreadableFileDescriptor = DiagnosticDescriptor.Error("CMP4608", "表格文件不能读取", "Spreadsheet cannot be read");
    private static readonly DiagnosticDescriptor TooLargeDescriptor = DiagnosticDescriptor.Error("CMP4609", "表格过大", "Spreadsheet too large");
    private static readonly DiagnosticDescriptor QuotesDescriptor = DiagnosticDescriptor.Error("CMP4610", "引号不成对", "Quotation marks do not match");

    public static Diagnostic UnknownSheet(SourceSpan span, string name, IReadOnlyCollection<string> names) => UnknownSheetDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”不是申报中的清单。", $"'{Excerpt.Of(name)}' is no list of a declaration."),
        Suggestion.Advice(name, names));

    public static Diagnostic SheetTwice(SourceSpan span, SourceSpan first, string name) => SheetTwiceDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”写了两张工作表。", $"There are two sheets for '{Excerpt.Of(name)}'."),
        new("合并为一张。", "Make one of them."),
        first);

    public static Diagnostic NoHead(SourceSpan span) => NoHeadDescriptor.At(
        span,
        new("这一列有内容，第一行却没有字段名。", "The column holds something, but its first row names no field."),
        new("在第一行写上字段名，或删去这一列。", "Name the field in the first row, or take the column out."));

    public static Diagnostic HeadTwice(SourceSpan span, SourceSpan first, string name) => HeadTwiceDescriptor.At(
        span,
        new($"字段“{Excerpt.Of(name)}”有两列，或既有整体又有部分。", $"There are two columns for '{Excerpt.Of(name)}', or one for it and one for a part of it."),
        new("保留其中一列。", "Keep one of them."),
        first);

    public static Diagnostic ManyRows(SourceSpan span, string name) => ManyRowsDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”只能有一行。", $"There can be only one row of '{Excerpt.Of(name)}'."),
        new("其余的写到清单的工作表里。", "Put the others on the sheet of their list."));

    public static Diagnostic Hidden(SourceSpan span, string text) => HiddenDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”里有看不见的字符。", $"'{Excerpt.Of(text)}' holds characters that no reader sees."),
        new("重新输入这个单元格。", "Type the cell anew."));

    public static Diagnostic UnreadableCell(SourceSpan span) => UnreadableCellDescriptor.At(
        span,
        new("单元格是错误值、带时刻的日期，或超过 15 位的数字。", "The cell is an error, a date with a time of day, or a number of more than 15 digits."),
        new("写成文字：日期写“年-月-日”，长号码前加单引号。", "Write it as text: a date as year-month-day, a long number after an apostrophe."));

    public static Diagnostic UnreadableFile(SourceSpan span, string reason) => UnreadableFileDescriptor.At(
        span,
        new($"不是可以读取的 .xlsx 文件：{Excerpt.Of(reason)}", $"This is no .xlsx file that can be read: {Excerpt.Of(reason)}"),
        new("用表格软件重新另存为 .xlsx，不加密码。", "Save it anew as .xlsx, without a password."));

    public static Diagnostic TooLarge(SourceSpan span) => TooLargeDescriptor.At(
        span,
        new("表格的单元格过多，或解压后过大。", "The spreadsheet has too many cells, or is too large when unpacked."),
        new("删去空行空列，或改用 JSON 申报。", "Take empty rows and columns out, or declare in JSON."));

    public static Diagnostic Quotes(SourceSpan span) => QuotesDescriptor.At(
        span,
        new("这一行的引号不成对。", "The quotation marks of this row do not match."),
        new("含逗号或换行的值整体用引号括起，其中的引号写两次。", "Put a value with a comma or a line break in quotes, and write a quote inside it twice."));
}
