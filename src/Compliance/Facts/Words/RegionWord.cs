namespace Compliance.Facts.Words;

/// <summary>A place as a word: the digits of its code, and above them which digits there are.</summary>
internal static class RegionWord
{
    private const int Digits = 6;
    private const int BitsOfDigit = 4;
    private const int Present = Digits * BitsOfDigit;
    private const long AllDigits = (1L << Present) - 1;

    /// <summary>Makes the word of a code; -1 where it is no code of up to six digits.</summary>
    public static long Of(string code)
    {
        if (code.Length > Digits)
        {
            return -1;
        }

        var word = 0L;
        for (var i = 0; i < code.Length; i++)
        {
            if (!char.IsAsciiDigit(code[i]))
            {
                return -1;
            }

            var shift = BitsOfDigit * (Digits - 1 - i);
            word |= (long)(code[i] - '0') << shift;
            word |= 0xFL << (shift + Present);
        }

        return word;
    }

    /// <summary>Determines whether a place is another or holds it: its digits are those the other begins with.</summary>
    public static bool Includes(long outer, long inner)
    {
        var digits = outer >> Present;
        return ((inner >> Present) & digits) == digits && ((inner ^ outer) & digits & AllDigits) == 0;
    }
}
