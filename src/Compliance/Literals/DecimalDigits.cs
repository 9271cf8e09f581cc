namespace Compliance.Literals;

/// <summary>
/// A number as digits before anything is computed, so that what does not fit is refused and never rounded.
/// </summary>
/// <param name="IsNegative">Whether it has a minus sign.</param>
/// <param name="Whole">The digits before the point, without leading zeros; may be empty.</param>
/// <param name="Fraction">The digits after the point, without trailing zeros; may be empty.</param>
internal readonly record struct DecimalDigits(bool IsNegative, string Whole, string Fraction)
{
    private const int LongestText = 100;
    private static readonly UInt128 Greatest = 1_000_000_000_000_000_000;

    /// <summary>Gets whether the number is at most 10^18, sign aside.</summary>
    public bool IsWithinLimit => Whole.Length < 19 || (Whole.Length == 19 && ToInteger(Whole) + (Fraction.Length > 0 ? 1u : 0u) <= Greatest);

    /// <summary>Gets whether the number is nought.</summary>
    public bool IsZero => Whole.Length == 0 && Fraction.Length == 0;

    /// <summary>Reads a number: <c>-?(0|[1-9][0-9]*)(.[0-9]+)?</c> with single underscores between digits before the point.</summary>
    /// <returns>Its digits, or <see langword="null"/> when the text is anything else.</returns>
    public static DecimalDigits? Read(ReadOnlySpan<char> text)
    {
        var isNegative = text is ['-', ..];
        text = isNegative ? text[1..] : text;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        return text.Length <= LongestText && IsWhole(whole) && (point < 0 || IsFraction(fraction))
            ? new DecimalDigits(isNegative, whole.ToString().Replace("_", string.Empty, StringComparison.Ordinal).TrimStart('0'), fraction.TrimEnd('0').ToString())
            : null;
    }

    /// <summary>Multiplies by a power of ten.</summary>
    public DecimalDigits TimesTenTo(int exponent)
    {
        var fraction = Fraction.PadRight(exponent, '0');
        return new DecimalDigits(IsNegative, (Whole + fraction[..exponent]).TrimStart('0'), fraction[exponent..]);
    }

    /// <summary>Gets the number; it must be within the limit and have at most ten decimal places.</summary>
    public decimal ToDecimal()
    {
        var unscaled = (decimal)ToInteger(Whole + Fraction);
        var bits = decimal.GetBits(unscaled);
        return new decimal(bits[0], bits[1], bits[2], IsNegative && unscaled != 0, (byte)Fraction.Length);
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        if (text is [] || !char.IsAsciiDigit(text[0]) || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var isGroup = text[i] == '_' && text[i - 1] != '_' && i + 1 < text.Length;
            if (!char.IsAsciiDigit(text[i]) && !isGroup)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFraction(ReadOnlySpan<char> text) => text is not [] && !text.ContainsAnyExceptInRange('0', '9');

    private static UInt128 ToInteger(string digits)
    {
        UInt128 value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (uint)(digit - '0');
        }

        return value;
    }
}
