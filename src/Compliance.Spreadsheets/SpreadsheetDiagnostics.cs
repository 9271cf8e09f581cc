using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>The diagnostics of spreadsheet files (CMP4607 to CMP4610); those of their tables belong to the library.</summary>
internal static class SpreadsheetDiagnostics
{
    private static readonly DiagnosticDescriptor UnreadableCellDescriptor = DiagnosticDescriptor.Error("CMP4607", "单元格不能读取", "Cell cannot be read");
    private static readonly DiagnosticDescriptor UnreadableFileDescriptor = DiagnosticDescriptor.Error("CMP4608", "表格文件不能读取", "Spreadsheet cannot be read");
    private static readonly DiagnosticDescriptor TooLargeDescriptor = DiagnosticDescriptor.Error("CMP4609", "表格过大", "Spreadsheet too large");
    private static readonly DiagnosticDescriptor QuotesDescriptor = DiagnosticDescriptor.Error("CMP4610", "引号不成对", "Quotation marks do not match");

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
