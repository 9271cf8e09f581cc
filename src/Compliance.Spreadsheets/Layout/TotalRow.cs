using System.Globalization;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Recognises rows that add up others and are no things themselves.</summary>
internal static class TotalRow
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "合计", "总计", "小计", "共计", "累计", "总和", "本页合计", "本页小计", "total", "totals", "subtotal", "sub-total", "grand total", "sum",
    };

    /// <summary>Determines whether a row says that it is a total.</summary>
    public static bool Is(SheetRow row) => row.Cells.Count > 0 && Words.Contains(TextEquality.KeyOf(row.Cells[0].Text).TrimEnd(':'));

    /// <summary>Finds a cell that no total has: a text.</summary>
    public static Cell? TextIn(SheetRow row) => row.Cells.Skip(1).FirstOrDefault(c => !c.IsNumber && !IsNumber(c.Text) && !Placeholder.Is(c.Text));

    private static bool IsNumber(string text) => decimal.TryParse(TextEquality.KeyOf(text).TrimStart('¥').TrimEnd('%', '元', '万', '亿', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
