using System.Buffers;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Words by which people lay out a table, in both languages of the tool, folded as <see cref="Text.TextEquality.KeyOf"/> does.</summary>
internal static class LayoutWords
{
    /// <summary>The word that says a unit, of whatever.</summary>
    public const string UnitOfAnything = "单位";

    /// <summary>What stands before the unit of amounts, above a table.</summary>
    public static readonly string[] Unit = ["金额单位", "货币单位", UnitOfAnything, "unit"];

    /// <summary>What heads say, and the unit as declarations have it.</summary>
    public static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["%"] = "%", ["年"] = "年", ["个月"] = "个月", ["月"] = "个月", ["周"] = "周", ["星期"] = "周", ["日"] = "日", ["天"] = "日", ["自然日"] = "日",
        ["工作日"] = "个工作日", ["个工作日"] = "个工作日", ["小时"] = "小时", ["years"] = "年", ["months"] = "个月", ["weeks"] = "周", ["days"] = "日", ["working days"] = "个工作日", ["hours"] = "小时",
    };

    /// <summary>What a row of totals is called.</summary>
    public static readonly HashSet<string> Totals = new(StringComparer.Ordinal)
    {
        "合计数", "总额", "总数", "总和", "汇总", "共计", "累计", "合計", "總計", "小計", "共計", "合计金额",
        "total", "totals", "subtotal", "subtotals", "sub-total", "sub total", "grand total", "sum", "sums", "total amount",
    };

    /// <summary>How the name of a total ends: one of a page, of an earlier period, of a year.</summary>
    public static readonly string[] TotalEndings = ["合计", "总计", "小计"];

    /// <summary>What begins a note below a table.</summary>
    public static readonly string[] Notes =
    [
        "注", "备注", "说明", "附注", "填表说明", "填表人", "填报人", "制表", "制表人", "审核", "审核人", "复核", "复核人", "负责人", "单位负责人", "经办人", "联系人", "联系电话",
        "填表日期", "填报日期", "制表日期", "数据来源", "来源", "note", "notes", "source", "sources", "remark", "remarks", "prepared by", "checked by", "approved by",
    ];

    /// <summary>What registers call the day from which on a row holds.</summary>
    public static readonly string[] DaysOfChange = ["变更日", "变动日", "调整日", "生效日", "起算日", "date of change", "change date", "effective"];

    /// <summary>Gets the signs of a first day in the head of a column.</summary>
    public static SearchValues<char> FromSigns { get; } = SearchValues.Create("自起始");

    /// <summary>Gets the signs of a last day in the head of a column.</summary>
    public static SearchValues<char> ToSigns { get; } = SearchValues.Create("至止到");
}
