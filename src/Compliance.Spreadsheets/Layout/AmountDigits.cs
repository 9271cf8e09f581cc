using System.Globalization;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>Cuts the tail of computed numbers (33.3333333333333) where amounts and percentages have no more places.</summary>
internal static class AmountDigits
{
    // As many as any number of a declaration may have; of amounts as many as the currency has.
    private const int Places = 10;
    private const int PlacesOfMoney = 4;

    /// <summary>Gets the value of a cell, with no more places than are read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="money">The type of an amount; <see langword="null"/> of another number.</param>
    /// <param name="headUnit">The unit that the head of the column says.</param>
    /// <param name="vocabulary">What registers the currencies.</param>
    public static string Limit(Cell cell, FactType.MoneyType? money, string? headUnit, Vocabulary vocabulary)
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
        var most = money is null ? Places : (money.Only?.Decimals ?? PlacesOfMoney) + HeadUnit.PowerOf(unit.Length > 0 ? unit : headUnit ?? string.Empty, vocabulary);
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
    /// <param name="vocabulary">What registers the currencies.</param>
    public static int PowerIn(string value, string? headUnit, Vocabulary vocabulary)
    {
        var unit = value.AsSpan().LastIndexOfAnyInRange('0', '9') is >= 0 and var last ? value[(last + 1)..] : string.Empty;
        return HeadUnit.PowerOf(unit.Length > 0 ? unit : headUnit ?? string.Empty, vocabulary);
    }
}
