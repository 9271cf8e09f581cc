using Compliance.Literals;
using Compliance.Types;

namespace Compliance.Declarations.Direct;

/// <summary>Reads the numbers that programs write; all others are left to <see cref="NumberText"/>.</summary>
internal static class DirectNumber
{
    // As many digits as surely fit a long.
    private const int MostDigits = 18;

    /// <summary>Reads digits with at most a sign before and a fraction behind them.</summary>
    /// <returns>Whether the number is as <see cref="NumberText"/> would read it.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, FactType type, out decimal number)
    {
        number = 0;
        var isNegative = text is [(byte)'-', ..];
        text = isNegative ? text[1..] : text;
        var point = text.IndexOf((byte)'.');
        var fraction = point < 0 ? default : text[(point + 1)..].TrimEnd((byte)'0');
        var whole = point < 0 ? text : text[..point];
        var mostDecimals = type switch
        {
            { Kind: FactTypeKind.Integer } => -1,
            FactType.MoneyType { Only.Decimals: var decimals } => decimals,
            _ => NumberText.MostDecimals,
        };
        if (whole.Length + fraction.Length > MostDigits || (point >= 0 && fraction.Length > mostDecimals) || (point >= 0 && mostDecimals < 0))
        {
            return false;
        }

        long unscaled = 0;
        if (!TryAdd(whole, ref unscaled) || !TryAdd(fraction, ref unscaled))
        {
            return false;
        }

        number = new decimal((int)unscaled, (int)(unscaled >> 32), 0, isNegative && unscaled != 0, (byte)fraction.Length);
        return true;
    }

    // An exponent is no digit.
    private static bool TryAdd(ReadOnlySpan<byte> digits, ref long number)
    {
        foreach (var digit in digits)
        {
            var value = (uint)(digit - '0');
            if (value > 9)
            {
                return false;
            }

            number = (number * 10) + value;
        }

        return true;
    }
}
