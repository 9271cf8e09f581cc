using System.Buffers;
using System.Globalization;
using System.Text;

namespace Compliance.Spreadsheets.Formats;

/// <summary>Presents a number by one part of a format.</summary>
internal static class SectionFormatter
{
    private const int MostDecimals = 28;

    private static readonly SearchValues<char> Minus = SearchValues.Create("-−()（）△▲");
    private static readonly SearchValues<char> Signs = SearchValues.Create("-−()（）△▲+ ");

    /// <summary>Presents a number.</summary>
    /// <param name="section">The part.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasOwnSign">Whether the part is for negative numbers, whose sign it shows itself.</param>
    public static FormattedNumber Format(FormatSection section, decimal number, bool hasOwnSign)
    {
        if (!section.HasDigits)
        {
            return WithoutDigits(section, number);
        }

        var mask = section.Mask;
        if (mask.Scale(Math.Abs(number)) is not { } value)
        {
            return new(string.Empty, string.Empty, HidesDigits: true, HidesSign: false);
        }

        var sign = number < 0 && !hasOwnSign ? "-" : string.Empty;
        var rounded = mask.IsRounded ? Math.Round(value, Math.Min(mask.Decimals, MostDecimals), MidpointRounding.AwayFromZero) : value;
        var shown = sign + mask.Show(rounded);
        var hidesSign = number < 0 && hasOwnSign && !section.IsRed && !mask.Prefix.AsSpan().ContainsAny(Minus) && !mask.Suffix.AsSpan().ContainsAny(Minus);
        var meant = mask.IsReadable
            ? $"{Unsigned(mask.Prefix)}{(number < 0 ? "-" : string.Empty)}{Plain(value)}{Unsigned(mask.Suffix)}"
            : shown;
        return new(shown, meant, rounded != value, hidesSign) { Power = mask.Power };
    }

    /// <summary>Writes a number with all its digits and without zeros at the end.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // Words for a number, a dash for nothing, or nothing at all.
    private static FormattedNumber WithoutDigits(FormatSection section, decimal number)
    {
        var shown = section.HasText ? Plain(number) : section.Literals.Trim();
        var isDash = number == 0 && shown.Trim('-', '–', '—', '－', ' ').Length == 0 && shown.Length > 0;
        return new(shown, isDash ? "0" : shown, HidesDigits: false, HidesSign: false);
    }

    private static string Unsigned(string text)
    {
        var rest = new StringBuilder(text.Length);
        foreach (var unit in text.Where(u => !Signs.Contains(u)))
        {
            rest.Append(unit);
        }

        return rest.ToString();
    }
}
