namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Reads whole numbers in Chinese numerals, as statutes number their articles: 十, 五十一, 一百零三, 一百一十.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Determines whether a character is a numeral.</summary>
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>Reads a number made of numerals.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        var (whole, digit) = (0, 0);
        foreach (var c in text)
        {
            if (UnitOf(c) is var unit and > 0)
            {
                // 十 alone is ten.
                whole += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else
            {
                // Digits without units stand by place: 一〇三.
                digit = (digit * 10) + DigitOf(c);
            }
        }

        return whole + digit;
    }

    private static int DigitOf(char c) => c switch
    {
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
