using Compliance.Literals;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>
/// Finds the literals that an expression may hold: a date, a duration, a percentage, an amount, a number. It only says
/// how far the literal goes; <see cref="ValueParser.ParseText(string, FactType, Compliance.Text.SourceSpan)"/> reads it
/// and reports what is wrong with it.
/// </summary>
internal static class LiteralScanner
{
    /// <summary>Finds the literal that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="currencies">The currencies that amounts name.</param>
    /// <remarks>
    /// <c>15 days</c> is one token, and so are <c>50%</c>, an amount with the code of its currency and <c>2024-05-01</c>; <c>10 * $x</c> begins
    /// with the number 10. A minus sign is never part of a literal here: it is the expression's.
    /// </remarks>
    /// <returns>The token, or <see langword="null"/> when no literal begins there.</returns>
    public static LiteralToken? Scan(string text, int start, CurrencyTable currencies)
    {
        var rest = text.AsSpan(start);
        if (DateText.StartsWithShape(rest))
        {
            return new LiteralToken(FactTypeKind.Date, start, 10);
        }

        _ = currencies.AtStart(rest, out var prefix);
        var begin = prefix == 0 ? 0 : prefix + Spaces(rest[prefix..]);
        var end = begin + NumberLength(rest[begin..]);
        if (end == begin)
        {
            return null;
        }

        var unitStart = end + Spaces(rest[end..]);
        var unit = rest[unitStart..];
        var magnitude = Magnitude.LengthAt(unit);
        if (magnitude > 0)
        {
            end = unitStart + magnitude;
            unitStart = end + Spaces(rest[end..]);
            unit = rest[unitStart..];
        }

        _ = currencies.AtStart(unit, out var suffix);
        if (prefix > 0 || suffix > 0)
        {
            return new LiteralToken(FactTypeKind.Money, start, suffix > 0 ? unitStart + suffix : end);
        }

        if (magnitude > 0)
        {
            return new LiteralToken(FactTypeKind.Decimal, start, end);
        }

        if (unit is ['%', ..])
        {
            return new LiteralToken(FactTypeKind.Percent, start, unitStart + 1);
        }

        var timeUnit = DurationText.UnitLength(unit);
        return timeUnit > 0
            ? new LiteralToken(FactTypeKind.Duration, start, unitStart + timeUnit)
            : new LiteralToken(FactTypeKind.Decimal, start, end);
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(' ');
        return other < 0 ? text.Length : other;
    }

    // The point belongs to the number only before a digit, so that a sentence may end after one.
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length])
            || (length > 0 && text[length] == '_')
            || (length > 0 && text[length] == '.' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
        {
            length++;
        }

        return length;
    }
}
