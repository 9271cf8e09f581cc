using System.Globalization;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Cuts the tail of computed numbers (33.3333333333333) where amounts and percentages have no more places.</summary>
internal static class AmountDigits
{
    // As many as any number of a declaration may have; of amounts as many as leave a ten-thousandth of a yuan.
    private const int Places = 10;
    private const int PlacesOfYuan = 4;

    /// <summary>Gets the value of a cell, with no more places than are read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isMoney">Whether it is an amount.</param>
    /// <param name="headUnit">The unit that the head of the column says.</param>
    public static string Limit(Cell cell, bool isMoney, string? headUnit)
    {
        if (!cell.IsNumber || cell.Value.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var point))
        {
            return cell.Value;
        }

        var end = point + 1;
        while (end < cell.Value.Length && char.IsAsciiDigit(cell.Value[end]))
        {
            end++;
        }

        var unit = cell.Value[end..];
        var most = isMoney ? PlacesOfYuan + PowerOf(unit.Length > 0 ? unit : headUnit ?? string.Empty) : Places;
        if (end - point - 1 <= most)
        {
            return cell.Value;
        }

        var start = point;
        while (start > 0 && (char.IsAsciiDigit(cell.Value[start - 1]) || cell.Value[start - 1] == '-'))
        {
            start--;
        }

        var number = Math.Round(decimal.Parse(cell.Value.AsSpan(start, end - start), NumberStyles.Number, CultureInfo.InvariantCulture), most, MidpointRounding.ToEven);
        return cell.Value[..start] + Formats.SectionFormatter.Plain(number) + unit;
    }

    /// <summary>Gets the power of ten that the unit of a value says.</summary>
    /// <param name="value">The value, with its unit if it has one.</param>
    /// <param name="headUnit">The unit that the head of the column says.</param>
    public static int PowerIn(string value, string? headUnit)
    {
        var unit = value.AsSpan().LastIndexOfAnyInRange('0', '9') is >= 0 and var last ? value[(last + 1)..] : string.Empty;
        return PowerOf(unit.Length > 0 ? unit : headUnit ?? string.Empty);
    }

    private static int PowerOf(string unit) => unit switch
    {
        ['万', '亿', ..] => 12,
        ['亿', ..] => 8,
        ['万', ..] => 4,
        _ => 0,
    };
}
