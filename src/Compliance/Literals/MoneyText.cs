using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>Reads amounts of money: a number with a word of magnitude, and a word of the currency before or behind it.</summary>
internal static class MoneyText
{
    /// <summary>How many decimal places an amount may have where its currency says nothing else.</summary>
    public const int MostDecimals = 4;

    /// <summary>Reads an amount; one without a currency has the only one of its type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the amount.</param>
    /// <param name="currencies">All currencies that are registered.</param>
    /// <param name="span">Where the text stands.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The amount and its currency, which only nought may lack; <see langword="null"/> after a mistake.</returns>
    public static (decimal Amount, Currency? Currency)? Read(string text, FactType.MoneyType type, CurrencyTable currencies, SourceSpan span, DiagnosticBag diagnostics)
    {
        // The minus is written as often before the sign of the currency as behind it.
        var sign = text is ['-', not (>= '0' and <= '9'), ..] ? "-" : string.Empty;
        var unsigned = text[sign.Length..].TrimStart(' ');
        var before = currencies.AtStart(unsigned, out var start);
        var rest = before is null ? text : sign + unsigned[start..].Trim(' ');
        var behind = currencies.AtEnd(rest, out var end);
        var (number, word) = Magnitude.Split(rest[..^end].TrimEnd(' '));
        if (DecimalDigits.Read(number) is not { } digits || Magnitude.PowerOf(word) is not { } power)
        {
            diagnostics.Add(Explain(text, number, word, currencies, span));
            return null;
        }

        if (Currency.AreUnlike(before, behind))
        {
            diagnostics.Add(LiteralDiagnostics.TwoCurrencies(span, text, before!, behind!));
            return null;
        }

        var amount = digits.TimesTenTo(power);
        var currency = before ?? behind ?? type.Only;
        if (currency is null && !amount.IsZero)
        {
            diagnostics.Add(LiteralDiagnostics.CurrencyMissing(span, text, type.Currencies));
            return null;
        }

        if (currency is not null && !type.Currencies.Contains(currency))
        {
            diagnostics.Add(LiteralDiagnostics.ForeignCurrency(span, text, currency, type.Currencies));
            return null;
        }

        return NumberText.Exact(amount, currency?.Decimals ?? MostDecimals, text, span, diagnostics) is { } exact ? (exact, currency) : null;
    }

    // What is told to be written keeps the currency and the magnitude.
    private static Diagnostic Explain(string text, string number, string word, CurrencyTable currencies, SourceSpan span)
    {
        if (DecimalDigits.Read(number) is not null)
        {
            return LiteralDiagnostics.UnknownMoneyUnit(span, text, word, currencies.All);
        }

        if (Stranger(number) is { } stranger)
        {
            return LiteralDiagnostics.UnknownMoneyUnit(span, text, stranger, currencies.All);
        }

        var place = number.Length == 0 ? -1 : text.IndexOf(number, StringComparison.Ordinal);
        return place < 0 || Magnitude.PowerOf(word) is null
            ? NumberMistake.Explain(text, span)
            : NumberMistake.Explain(number, span, text[..place], text[(place + number.Length)..]);
    }

    // The letters or the sign before or behind a number, which no registered currency has.
    private static string? Stranger(string number)
    {
        var first = number.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return null;
        }

        var length = number.AsSpan(first).IndexOfAnyExcept(NumberText.Characters);
        var (before, behind) = (number[..first].Trim(' ', '-'), length < 0 ? string.Empty : number[(first + length)..].Trim(' '));
        var stranger = before.Length > 0 ? before : behind;
        return stranger.Length > 0 && (before.Length == 0 || behind.Length == 0)
            && stranger.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
            && stranger.IndexOfAny(['e', 'E', 'x', 'X']) != 0
            && DecimalDigits.Read(number.AsSpan(first, length < 0 ? number.Length - first : length)) is not null
                ? stranger
                : null;
    }
}
