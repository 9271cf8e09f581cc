using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>The catalogue of mistakes in settings files (CMP43xx): one factory each.</summary>
internal static class SettingsDiagnostics
{
    private static readonly DiagnosticDescriptor EmptyPathDescriptor = DiagnosticDescriptor.Error("CMP4301", "路径为空", "Empty path");
    private static readonly DiagnosticDescriptor BadOutputDescriptor = DiagnosticDescriptor.Error("CMP4302", "输出格式不符", "Output not understood");

    private static readonly DiagnosticDescriptor ColumnsDescriptor = DiagnosticDescriptor.Error("CMP4303", "列的对照写法不对", "Columns not understood");

    private static readonly DiagnosticDescriptor MostListedDescriptor = DiagnosticDescriptor.Error("CMP2251", "列出上限写法不对", "Limit on listing not understood");

    /// <summary>The limit on listing is neither a number nor all.</summary>
    public static Diagnostic MostListedExpected(SourceSpan span, string text) => MostListedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是列出上限。", $"'{Excerpt.Of(text)}' is no limit on listing."),
        new("写不小于 1 的整数，如 50000；全部列出写 all。", "Write a whole number from 1 on, as 50000, or 'all' to list everything."));

    private static readonly DiagnosticDescriptor EmptyNameDescriptor = DiagnosticDescriptor.Error("CMP4050", "名称为空", "Empty name");

    /// <summary>The name of a pack, rule or clause is empty.</summary>
    public static Diagnostic EmptyName(SourceSpan span) => EmptyNameDescriptor.At(
        span,
        new("规则包、规则和条款的名称不能为空。", "The name of a pack, rule or clause may not be empty."),
        new("写出名称，如 cn/payment；要用全部规则时，删去这一项。", "Write a name, as cn/payment; leave the item out to use all rules."));

    /// <summary>A path is empty.</summary>
    public static Diagnostic EmptyPath(SourceSpan span) => EmptyPathDescriptor.At(
        span,
        new("路径不能为空。", "A path may not be empty."),
        new("写出文件或文件夹，相对于本文件；不需要时删去该键。", "Name a file or folder, beginning beside this file; leave the key out when none is needed."));

    /// <summary>An output is not understood.</summary>
    public static Diagnostic BadOutput(SourceSpan span, UsageError error) => BadOutputDescriptor.At(
        span,
        error.Message,
        error.Advice ?? new("例如 json=report.json。", "For example json=report.json."));

    /// <summary>What the columns of sheets mean is no mapping by sheet.</summary>
    public static Diagnostic SheetsExpected(SourceSpan span) => ColumnsDescriptor.At(
        span,
        new("“列”下面应是各工作表的名称。", "Below 'columns' stand the names of sheets."),
        new("用 compliance map FILE 写出对照。", "Let 'compliance map FILE' write them."));

    /// <summary>The row of heads is no number.</summary>
    public static Diagnostic RowExpected(SourceSpan span) => ColumnsDescriptor.At(
        span,
        new("表头行应是从 1 开始的行号。", "The row of the heads is a number, from 1."),
        new("写表头所在的行，如 2；不写则按列名查找。", "Write the row in which the heads stand, as 2; without it the row is found by the names."));

    /// <summary>The fields of columns are no mapping by head.</summary>
    public static Diagnostic FieldsExpected(SourceSpan span) => ColumnsDescriptor.At(
        span,
        new("“字段”下面应是“表头: 字段”。", "Below 'fields' stands 'head: field'."),
        new("每列一行，如“许可证编号: number”；不属于申报的列写“无”。", "One line for each column, as '许可证编号: number'; 'none' for a column that is no part of the declaration."));
}
