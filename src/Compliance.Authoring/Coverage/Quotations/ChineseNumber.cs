namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Reads whole numbers in Chinese numerals, as statutes number their articles.</summary>
public static class ChineseNumber
{
    /// <summary>Determines whether a character is a numeral.</summary>
    public static bool IsNumeral(char c) => ChineseNumeralWords.DigitOf(c) >= 0 || ChineseNumeralWords.UnitOf(c) > 0;

    /// <summary>Reads a number made of numerals.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        var (whole, digit) = (0, 0);
        foreach (var c in text)
        {
            if (ChineseNumeralWords.UnitOf(c) is var unit and > 0)
            {
                // The unit alone is one of it.
                whole += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else
            {
                // Digits without units stand by place.
                digit = (digit * 10) + ChineseNumeralWords.DigitOf(c);
            }
        }

        return whole + digit;
    }
}
