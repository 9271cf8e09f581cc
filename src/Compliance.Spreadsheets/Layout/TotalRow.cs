using System.Globalization;
using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Recognises rows that add up others and are no things themselves.</summary>
internal static class TotalRow
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "合计数", "总额", "总数", "总和", "汇总", "共计", "累计", "合計", "總計", "小計", "共計", "合计金额",
        "total", "totals", "subtotal", "subtotals", "sub-total", "sub total", "grand total", "sum", "sums", "total amount",
    };

    // 本页合计, 上期小计, 本年总计.
    private static readonly string[] Endings = ["合计", "总计", "小计"];

    /// <summary>Determines whether a row says that it is a total.</summary>
    public static bool Is(SheetRow row) => row.Cells.Count > 0 && IsWord(row.Cells[0].Text);

    /// <summary>Finds a cell that no total has: a text.</summary>
    public static Cell? TextIn(SheetRow row) => row.Cells.Skip(1).FirstOrDefault(c => !c.IsNumber && !IsNumber(c.Text) && !Placeholder.Is(c.Text));

    // 合计（3家） says how many there are.
    private static bool IsWord(string text)
    {
        const int Longest = 12;
        var key = TextEquality.KeyOf(text).TrimEnd(':');
        var open = key.IndexOf('(', StringComparison.Ordinal);
        key = open > 0 && key[^1] == ')' ? key[..open].TrimEnd() : key;
        return key.Length <= Longest && (Words.Contains(key) || Array.Exists(Endings, e => key.EndsWith(e, StringComparison.Ordinal)));
    }

    private static bool IsNumber(string text) => decimal.TryParse(TextEquality.KeyOf(text).TrimStart('¥').TrimEnd('%', '元', '万', '亿', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
