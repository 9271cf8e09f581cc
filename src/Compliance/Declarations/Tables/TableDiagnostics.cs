using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Declarations.Tables;

/// <summary>The diagnostics of tables (CMP4601 to CMP4606, CMP4611, CMP4612, CMP4623 to CMP4631): one factory each.</summary>
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
    private static readonly DiagnosticDescriptor DatedRowWithoutIdDescriptor = DiagnosticDescriptor.Error("CMP4623", "有日期的行没有编号", "Dated row without an id");
    private static readonly DiagnosticDescriptor TwoValuesOfADayDescriptor = DiagnosticDescriptor.Error("CMP4624", "同日两个值", "Two values of one day");
    private static readonly DiagnosticDescriptor TwoRowsWithoutDayDescriptor = DiagnosticDescriptor.Error("CMP4625", "两行没有日期", "Two rows without a day");
    private static readonly DiagnosticDescriptor OneValueOnlyDescriptor = DiagnosticDescriptor.Error("CMP4626", "该列各行应相同", "Column with one value for each thing");
    private static readonly DiagnosticDescriptor DaysInACellAndInRowsDescriptor = DiagnosticDescriptor.Error("CMP4627", "单元格和行都有日期", "Days in a cell and in rows");
    private static readonly DiagnosticDescriptor NoDatedRowsDescriptor = DiagnosticDescriptor.Error("CMP4628", "此表没有按日期的行", "Table without dated rows");
    private static readonly DiagnosticDescriptor DatedRowSaysNothingDescriptor = DiagnosticDescriptor.Warning("CMP4629", "有日期的行没有内容", "Dated row that says nothing");
    private static readonly DiagnosticDescriptor PlaceholderSinceDescriptor = DiagnosticDescriptor.Warning("CMP4631", "自某日起按未申报处理", "Undeclared from a day on");
    private static readonly DiagnosticDescriptor DayOfRowExpectedDescriptor = DiagnosticDescriptor.Error("CMP4630", "此处应为行的起始日", "Day of a row expected");

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

    public static Diagnostic DatedRowWithoutId(SourceSpan span) => DatedRowWithoutIdDescriptor.At(
        span,
        new("这一行有起始日，却没有编号，不知是哪一项自这一日起有这些值。", "The row has a day and no id, so it is not known what has these values from then on."),
        new("在“编号”列写上该项的编号，同一项的各行编号相同。", "Write the id of the thing in the column 'id', the same in all of its rows."));

    public static Diagnostic TwoValuesOfADay(TableCell cell, TableCell first, string head, DateOnly since) => TwoValuesOfADayDescriptor.At(
        cell.Span,
        since == HistoryEntry.Beginning
            ? new($"同一编号没有起始日的两行，“{Excerpt.Of(head)}”既写“{Excerpt.Of(first.Text)}”，又写“{Excerpt.Of(cell.Text)}”。", $"Of one id, '{Excerpt.Of(head)}' is both '{Excerpt.Of(first.Text)}' and '{Excerpt.Of(cell.Text)}' in two rows without a day.")
            : new($"同一编号，“{Excerpt.Of(head)}”自 {IsoDay.Of(since)} 起既是“{Excerpt.Of(first.Text)}”，又是“{Excerpt.Of(cell.Text)}”。", $"Of one id, '{Excerpt.Of(head)}' is both '{Excerpt.Of(first.Text)}' and '{Excerpt.Of(cell.Text)}' since {IsoDay.Of(since)}."),
        new("改正其中一行的值、起始日或编号。", "Correct the value, the day or the id of one of the rows."),
        first.Span);

    public static Diagnostic TwoRowsWithoutDay(SourceSpan span, SourceSpan first) => TwoRowsWithoutDayDescriptor.At(
        span,
        new("同一编号有两行没有起始日。", "There are two rows of one id without a day."),
        new("不写起始日的只留一行，其余写上各自的起始日；不是同一项的，另用编号。", "Leave one of them without a day, and give the other its own; what is another thing has another id."),
        first);

    public static Diagnostic OneValueOnly(TableCell cell, TableCell first, TableColumn column) => OneValueOnlyDescriptor.At(
        cell.Span,
        new($"“{Excerpt.Of(column.Head.Text)}”不随日期变化，同一编号却既写“{Excerpt.Of(first.Text)}”，又写“{Excerpt.Of(cell.Text)}”。", $"'{Excerpt.Of(column.Head.Text)}' does not change by day, and is both '{Excerpt.Of(first.Text)}' and '{Excerpt.Of(cell.Text)}' of one id."),
        column.Field is { } field ? ValueDiagnostics.OneValue(field) : new("同一项的各行写同一编号。", "Write one id in all rows of a thing."),
        first.Span);

    public static Diagnostic DaysInACellAndInRows(SourceSpan span, string head) => DaysInACellAndInRowsDescriptor.At(
        span,
        new($"“{Excerpt.Of(head)}”的单元格里写了日期，同一编号的行也有起始日。", $"The cell of '{Excerpt.Of(head)}' has days of its own, and so have the rows of its id."),
        new("每一日写一行，单元格里只写一个值。", "Write a row for each day, and one value in the cell."));

    public static Diagnostic NoDatedRows(SourceSpan span, string name) => NoDatedRowsDescriptor.At(
        span,
        new($"“{Excerpt.Of(name)}”中的内容不随日期变化。", $"What '{Excerpt.Of(name)}' holds does not change by day."),
        new("删去这一列；按日期变化的值写到清单的表里。", "Take the column out; what changes by day belongs to the tables of the lists."));

    public static Diagnostic DatedRowSaysNothing(SourceSpan span, string day) => DatedRowSaysNothingDescriptor.At(
        span,
        new($"自 {Excerpt.Of(day)} 起的一行没有写任何值，因此没有任何变化。", $"The row since {Excerpt.Of(day)} gives no value, so nothing changes on that day."),
        new("写上变化后的值：确实没有的写“无”，自该日起不再知道的写“待补”；没有变化就删去这一行。", "Write the new values: 'none' where there is none, 'tbd' where it is not known from then on; delete the row if nothing changed."));

    public static Diagnostic PlaceholderSince(TableCell cell, string head, DateOnly since) => PlaceholderSinceDescriptor.At(
        cell.Span,
        new($"“{Excerpt.Of(cell.Text)}”是占位符，“{Excerpt.Of(head)}”自 {IsoDay.Of(since)} 起按未申报处理。", $"'{Excerpt.Of(cell.Text)}' stands for a value that is not known, so '{Excerpt.Of(head)}' is undeclared since {IsoDay.Of(since)}."),
        new("没有变化就留空；确实没有的写“无”；自该日起确实不再知道的，不必处理。", "Leave it empty if nothing changed; write 'none' where there is none; do nothing if it really is not known from then on."));

    public static Diagnostic DayOfRowExpected(SourceSpan span, string text) => DayOfRowExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是起始日。", $"'{Excerpt.Of(text)}' is no day."),
        new("写成 2024-07-01；自始就有这些值的一行，留空。", "Write it as 2024-07-01; leave it empty in the row of the values that hold from the beginning."));

    private static LocalizedText Mapped(LocalizedText advice) => new(
        $"{advice.Zh} 表和列另有名称时，用 compliance map 写出对照，放进 compliance.yaml。",
        $"{advice.En} Where tables and columns have names of their own, let 'compliance map' write what they are for compliance.yaml.");
}
