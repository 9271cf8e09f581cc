using Compliance.Text;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Recognises what people write below a table: 注：…, 填表人：….</summary>
internal static class TableNote
{
    private static readonly string[] Words =
    [
        "注", "备注", "说明", "附注", "填表说明", "填表人", "填报人", "制表", "制表人", "审核", "审核人", "复核", "复核人", "负责人", "单位负责人", "经办人", "联系人", "联系电话",
        "填表日期", "填报日期", "制表日期", "数据来源", "来源", "note", "notes", "source", "sources", "remark", "remarks", "prepared by", "checked by", "approved by",
    ];

    /// <summary>Determines whether a row is one cell with such a word and a colon.</summary>
    public static bool Is(SheetRow row)
    {
        if (row.Cells is not [var only])
        {
            return false;
        }

        var key = TextEquality.KeyOf(only.Text);
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.IndexOf(Words, key[..colon].TrimEnd()) >= 0;
    }
}
