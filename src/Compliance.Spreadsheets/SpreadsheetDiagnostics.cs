using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Workbooks;
using Compliance.Text;

namespace Compliance.Spreadsheets;

/// <summary>The diagnostics of spreadsheet files (CMP4607 to CMP4610, CMP4613 to CMP4622, CMP4635 to CMP4638, CMP4640); those of their tables belong to the library.</summary>
internal static class SpreadsheetDiagnostics
{
    private static readonly DiagnosticDescriptor UnreadableCellDescriptor = DiagnosticDescriptor.Error("CMP4607", "单元格不能读取", "Cell cannot be read");
    private static readonly DiagnosticDescriptor UnreadableFileDescriptor = DiagnosticDescriptor.Error("CMP4608", "表格文件不能读取", "Spreadsheet cannot be read");
    private static readonly DiagnosticDescriptor TooLargeDescriptor = DiagnosticDescriptor.Error("CMP4609", "表格过大", "Spreadsheet too large");
    private static readonly DiagnosticDescriptor QuotesDescriptor = DiagnosticDescriptor.Error("CMP4610", "引号不成对", "Quotation marks do not match");

    private static readonly DiagnosticDescriptor FormulaDescriptor = DiagnosticDescriptor.Error("CMP4621", "公式没有结果", "Formula without a value");
    private static readonly DiagnosticDescriptor HiddenValueDescriptor = DiagnosticDescriptor.Error("CMP4622", "单元格隐藏了内容", "Cell that hides its value");
    private static readonly DiagnosticDescriptor CoveredDescriptor = DiagnosticDescriptor.Error("CMP4613", "合并单元格不能读取", "Merged cells cannot be read");
    private static readonly DiagnosticDescriptor TotalDescriptor = DiagnosticDescriptor.Warning("CMP4614", "跳过合计行", "Total skipped");
    private static readonly DiagnosticDescriptor TotalTextDescriptor = DiagnosticDescriptor.Error("CMP4615", "合计行有其他内容", "Total with other contents");
    private static readonly DiagnosticDescriptor ShownShortDescriptor = DiagnosticDescriptor.Warning("CMP4616", "显示的少于存有的", "Cell shows less than it holds");
    private static readonly DiagnosticDescriptor HiddenReadDescriptor = DiagnosticDescriptor.Warning("CMP4617", "隐藏的内容", "Hidden contents");
    private static readonly DiagnosticDescriptor LinesAboveDescriptor = DiagnosticDescriptor.Note("CMP4618", "表头以上的内容", "Lines above the heads");
    private static readonly DiagnosticDescriptor UnknownUnitDescriptor = DiagnosticDescriptor.Error("CMP4619", "未知的金额单位", "Unknown unit of amounts");
    private static readonly DiagnosticDescriptor ColumnMissingDescriptor = DiagnosticDescriptor.Warning("CMP4620", "设置中的列不存在", "Column of the settings missing");

    private static readonly DiagnosticDescriptor OutdatedDescriptor = DiagnosticDescriptor.Warning("CMP4635", "公式的结果可能已过时", "Value of a formula may be out of date");
    private static readonly DiagnosticDescriptor ScaleDescriptor = DiagnosticDescriptor.Error("CMP4636", "格式缩小的倍数与单位不符", "Scale of a format does not fit the unit");
    private static readonly DiagnosticDescriptor RowAboveDescriptor = DiagnosticDescriptor.Error("CMP4637", "表头以上有数据", "Data above the heads");
    private static readonly DiagnosticDescriptor NoteBelowDescriptor = DiagnosticDescriptor.Warning("CMP4638", "跳过表下的说明", "Note below the table skipped");
    private static readonly DiagnosticDescriptor EmptySheetDescriptor = DiagnosticDescriptor.Note("CMP4640", "空表", "Empty sheet");

    public static Diagnostic ErrorValue(SourceSpan span, string error) => UnreadableCellDescriptor.At(
        span,
        new($"单元格是错误值 {Excerpt.Of(error)}。", $"The cell is the error {Excerpt.Of(error)}."),
        new("改正公式，或直接写上值；没有值就清空单元格。", "Correct the formula, or write the value itself; leave the cell empty where there is none."));

    public static Diagnostic TimeOfDay(SourceSpan span) => UnreadableCellDescriptor.At(
        span,
        new("单元格是时刻、时长，或带时刻的日期。", "The cell is a time of day, a number of hours, or a date with a time."),
        new("只写日期，格式设为“年-月-日”；时长写成文字，如“24小时”。", "Write the date alone, formatted as year-month-day; a length of time as text, such as '24 hours'."));

    public static Diagnostic LongNumber(SourceSpan span, string number) => UnreadableCellDescriptor.At(
        span,
        new($"{Excerpt.Of(number)} 超过 15 位，表格软件不能准确保存。", $"{Excerpt.Of(number)} has more than 15 digits, which a spreadsheet does not keep."),
        new("长号码前加单引号，写成文字；金额写成文字并带单位。", "Write a long number as text, after an apostrophe; an amount as text with its unit."));

    public static Diagnostic NoDay(SourceSpan span, string number) => UnreadableCellDescriptor.At(
        span,
        new($"单元格的格式是日期，但 {Excerpt.Of(number)} 不是日历上的一天。", $"The cell is formatted as a date, but {Excerpt.Of(number)} is no day of the calendar."),
        new("重新输入日期，如 2026-11-01；不是日期就把格式改为数值。", "Type the date anew, as 2026-11-01; format the cell as a number if it is none."));

    public static Diagnostic FormulaWithoutValue(SourceSpan span) => FormulaDescriptor.At(
        span,
        new("单元格的公式没有计算结果。", "The cell has a formula that was never computed."),
        new("用表格软件打开文件并保存，或直接写上值。", "Open the file in a spreadsheet program and save it, or write the value itself."));

    public static Diagnostic HiddenValue(SourceSpan span, string value) => HiddenValueDescriptor.At(
        span,
        new($"单元格存有 {Excerpt.Of(value)}，但它的格式使它显示为空白。", $"The cell holds {Excerpt.Of(value)}, but its format shows nothing."),
        new("清空单元格，或换成能显示内容的格式。", "Clear the cell, or choose a format that shows it."));

    public static Diagnostic HiddenZero(SourceSpan span) => HiddenValueDescriptor.At(
        span,
        new("单元格存有 0，但这张工作表不显示零值。", "The cell holds 0, but the sheet shows no zeros."),
        new("清空单元格，或让工作表显示零值。", "Clear the cell, or let the sheet show zeros."));

    public static Diagnostic MayBeOutdated(SourceSpan span, ComputedValueDoubt doubt, int count) => OutdatedDescriptor.At(
        span,
        doubt switch
        {
            ComputedValueDoubt.NotComputed => new(
                $"工作簿注明公式在打开时或手动才重新计算；公式的结果按文件所存读取。{Formulas(count).Zh}",
                $"The workbook says that its formulas are computed when it is opened, or by hand; their values were read as the file holds them.{Formulas(count).En}"),
            ComputedValueDoubt.Moment => new(
                $"公式的结果取决于计算的时间，按文件所存读取。{Formulas(count).Zh}",
                $"The value of the formula depends on when it is computed, and was read as the file holds it.{Formulas(count).En}"),
            _ => new(
                $"公式引用另一个工作簿，结果按文件所存读取。{Formulas(count).Zh}",
                $"The formula takes values of another workbook; its value was read as the file holds it.{Formulas(count).En}"),
        },
        doubt == ComputedValueDoubt.NotComputed
            ? new("用表格软件打开文件，重新计算（F9）后保存，计算方式设为自动。", "Open the file in a spreadsheet program, set calculation to automatic, compute (F9) and save it.")
            : new("直接写上值。", "Write the value itself."));

    public static Diagnostic ScaleWithoutUnit(Cell cell) => ScaleDescriptor.At(
        cell.Span,
        new($"单元格的格式把数缩小后显示为 {Excerpt.Of(cell.Text)}，但缩小的倍数与单位不符，不知是多少。", $"The format shows a part of the number, {Excerpt.Of(cell.Text)}, and its scale does not fit the unit, so the value is not known."),
        new("换成不缩小的格式，或把数连同单位写成文字，如“5000万”后接币种。", "Choose a format that does not scale, or write the number with its unit as text, such as 50m behind the code of the currency."));

    public static Diagnostic RowAbove(SourceSpan span, SourceSpan heads) => RowAboveDescriptor.At(
        span,
        new("这一行在表头以上，却像一项数据。", "The row stands above the heads and looks like an item."),
        new("把它移到表头以下；标题、单位和日期各写在一个单元格里，带冒号，如“单位：”后接单位。", "Move it below the heads; write a title, a unit and a date in one cell each, with a colon, such as 'unit:' and the unit."),
        heads);

    public static Diagnostic NoteBelow(SourceSpan span, string text) => NoteBelowDescriptor.At(
        span,
        new($"表下的说明没有当作一项读取：{Excerpt.Of(text)}", $"The note below the table was not read as an item: {Excerpt.Of(text)}"),
        new("如果它是一项，换一个编号。", "If it is an item, give it another id."));

    public static Diagnostic EmptySheet(SourceSpan span, string name) => EmptySheetDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”是空表，读作一项也没有。", $"'{Excerpt.Of(name)}' is empty, and declares that there are none."),
        new("确实没有的，写上表头“编号”；还不知道的，删去这张表。", "Where there are none, write the head 'id'; where that is not known, delete the sheet."));

    public static Diagnostic TotalOfNothing(SourceSpan span, string text) => TotalTextDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”一行像是合计，但它以上没有可以合计的行。", $"The row of '{Excerpt.Of(text)}' looks like a total, but no row stands above it."),
        new("删去这一行；如果它是一项，换一个编号。", "Delete the row; if it is an item, give it another id."));

    public static Diagnostic HiddenSign(SourceSpan span, string shown, string value) => HiddenValueDescriptor.At(
        span,
        new($"单元格存有 {Excerpt.Of(value)}，却显示为 {Excerpt.Of(shown)}，看不出是负数。", $"The cell holds {Excerpt.Of(value)} and shows {Excerpt.Of(shown)}, not that it is negative."),
        new("换成显示负号、括号或红色的格式，或改正数值。", "Choose a format that shows a minus sign, brackets or red, or correct the number."));

    public static Diagnostic CoveredValue(SourceSpan span, string text, SourceSpan? range) => CoveredDescriptor.At(
        span,
        new($"单元格被合并的单元格盖住，却存有“{Excerpt.Of(text)}”。", $"The cell lies under a merged one and holds '{Excerpt.Of(text)}'."),
        new("取消合并，删去或保留这个值。", "Unmerge the cells, and delete the value or keep it."),
        range is { } shown ? [shown] : []);

    public static Diagnostic MergedAcross(SourceSpan span, string text) => CoveredDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”的单元格横跨几个字段的列，不知属于哪一个。", $"The cell of '{Excerpt.Of(text)}' spans the columns of several fields, and belongs to none of them."),
        new("取消合并，每列各写各的值。", "Unmerge it, and write a value in each column."));

    public static Diagnostic TotalSkipped(SourceSpan span, string text) => TotalDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”一行是合计，没有当作一项读取。", $"The row of '{Excerpt.Of(text)}' is a total, and not read as an item."),
        new("如果它是一项，换一个编号。", "If it is an item, give it another id."));

    public static Diagnostic TotalWithText(SourceSpan span, string text) => TotalTextDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”一行像是合计，但有数字以外的内容。", $"The row of '{Excerpt.Of(text)}' looks like a total, but holds more than numbers."),
        new("合计行只留数字，或删去；如果它是一项，换一个编号。", "Leave only numbers in a total, or delete it; if it is an item, give it another id."));

    public static Diagnostic ShownShort(Cell cell, int count) => ShownShortDescriptor.At(
        cell.Span,
        cell.ShownShort is { Length: > 0 } shown
            ? new($"单元格显示 {Excerpt.Of(shown)}，存有并读作 {Excerpt.Of(cell.Value)}。{More(count).Zh}", $"The cell shows {Excerpt.Of(shown)}; it holds and is read as {Excerpt.Of(cell.Value)}.{More(count).En}")
            : new($"单元格没有显示完整的日期，读作 {Excerpt.Of(cell.Value)}。{More(count).Zh}", $"The cell does not show the whole date; it is read as {Excerpt.Of(cell.Value)}.{More(count).En}"),
        cell.ShownShort is { Length: > 0 }
            ? new("增加显示的位数，或用 ROUND 舍入。", "Show more digits, or round the number.")
            : new("日期用“年-月-日”格式。", "Format the date as year-month-day."));

    public static Diagnostic HiddenRead(SourceSpan span) => HiddenReadDescriptor.At(
        span,
        new("隐藏的行、列或工作表也读取了。", "What stands in hidden rows, columns or sheets was read too."),
        new("不属于申报的内容请删去；其余取消隐藏。", "Delete what is no part of the declaration; show the rest."));

    public static Diagnostic HiddenSheetSkipped(SourceSpan span, string name) => HiddenReadDescriptor.At(
        span,
        new($"隐藏的工作表“{Excerpt.Of(name)}”不是申报中的清单，没有读取。", $"The hidden sheet '{Excerpt.Of(name)}' is no list of a declaration, and was not read."),
        new("如果它是清单，按清单命名；否则不必处理。", "If it is a list, name it as one; else nothing need be done."));

    public static Diagnostic LinesAbove(SourceSpan span, string text, SourceSpan heads) => LinesAboveDescriptor.At(
        span,
        new($"表头以上的内容没有当作申报读取：{Excerpt.Of(text)}", $"What stands above the heads was not read as part of the declaration: {Excerpt.Of(text)}"),
        new("其中的判断日等写到“申报”工作表。", "Put the day judged and the like on the sheet 'declaration'."),
        heads);

    public static Diagnostic UnknownUnit(SourceSpan span, string text) => UnknownUnitDescriptor.At(
        span,
        new($"不认识“{Excerpt.Of(text)}”的单位，表中金额不知是多少。", $"The unit of '{Excerpt.Of(text)}' is not known, so neither are the amounts of the table."),
        new("写数量单位和已登记的币种，如“万”后接币种，或把单位写进每个单元格。", "Write a magnitude and a registered currency, as m behind its code, or put the unit into each cell."));

    public static Diagnostic ColumnMissing(SourceSpan span, string head, string field) => ColumnMissingDescriptor.At(
        span,
        new($"设置中的列“{Excerpt.Of(head)}”不在这张工作表上，“{Excerpt.Of(field)}”按未申报处理。", $"The column '{Excerpt.Of(head)}' of the settings is not on this sheet, so '{Excerpt.Of(field)}' is undeclared."),
        new("按表头改正设置（compliance map 可重新生成），或删去这一列。", "Correct the settings by the heads (compliance map writes them anew), or take the column out."));

    public static Diagnostic UnreadableFile(SourceSpan span, string reason) => UnreadableFileDescriptor.At(
        span,
        new($"不是可以读取的工作簿：{Excerpt.Of(reason)}", $"This is no workbook that can be read: {Excerpt.Of(reason)}"),
        new("用表格软件重新另存为 .xlsx，不加密码。", "Save it anew as .xlsx, without a password."));

    public static Diagnostic TooLarge(SourceSpan span) => TooLargeDescriptor.At(
        span,
        new("表格的单元格过多，或解压后过大。", "The spreadsheet has too many cells, or is too large when unpacked."),
        new("删去空行空列，或改用 JSON 申报。", "Take empty rows and columns out, or declare in JSON."));

    public static Diagnostic Quotes(SourceSpan span) => QuotesDescriptor.At(
        span,
        new("这一行的引号不成对。", "The quotation marks of this row do not match."),
        new("含逗号或换行的值整体用引号括起，其中的引号写两次。", "Put a value with a comma or a line break in quotes, and write a quote inside it twice."));

    private static LocalizedText Formulas(int count) => count == 1
        ? new(string.Empty, string.Empty)
        : new(string.Create(CultureInfo.InvariantCulture, $"共有 {count} 个这样的公式。"), string.Create(CultureInfo.InvariantCulture, $" There are {count} such formulas."));

    private static LocalizedText More(int count) => count == 1
        ? new(string.Empty, string.Empty)
        : new(string.Create(CultureInfo.InvariantCulture, $"这一列共有 {count} 个这样的单元格。"), string.Create(CultureInfo.InvariantCulture, $" The column has {count} such cells."));
}
