using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Literals;

/// <summary>Finds out why a text is not a number and what should be written instead.</summary>
internal static class NumberMistake
{
    private static readonly string[] NotFiniteWords = ["nan", ".nan", "inf", ".inf", "+inf", "+.inf", "-inf", "-.inf", "infinity", "-infinity", "∞", "-∞"];

    /// <summary>Explains a text that <see cref="DecimalDigits.Read"/> does not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="before">What stands before it: the currency of an amount. The advice keeps it.</param>
    /// <param name="behind">What stands behind it: the magnitude and the currency. The advice keeps it.</param>
    public static Diagnostic Explain(string text, SourceSpan span, string before = "", string behind = "")
    {
        string Whole(string number) => before + number + behind;
        string? WholeOrNone(string? number) => number is null ? null : Whole(number);
        var shown = Whole(text);
        var narrow = Width.Narrow(text);
        if (narrow != text)
        {
            return LiteralDiagnostics.FullWidth(span, shown, Whole(narrow));
        }

        if (NotFiniteWords.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return LiteralDiagnostics.NotFinite(span, shown);
        }

        if (text.AsSpan().ContainsAny(NumeralWords.Digits))
        {
            return LiteralDiagnostics.NumberInWords(span, shown);
        }

        var sign = text.StartsWith('-') ? "-" : string.Empty;
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        return IsRadix(digits) ? LiteralDiagnostics.NotDecimal(span, shown, FromRadix(digits) is { } number ? Whole(sign + number) : null)
            : IsMadeOf(digits, ":") ? LiteralDiagnostics.Sexagesimal(span, shown)
            : IsMadeOf(digits, ",， '’_.") && digits.IndexOfAny([',', '，', ' ', '\'', '’']) >= 0 ? LiteralDiagnostics.DigitSeparator(span, shown, WholeOrNone(WithoutSeparators(sign, digits)))
            : IsExponent(digits) ? LiteralDiagnostics.Exponent(span, shown, WholeOrNone(WithoutExponent(text)))
            : WithPoint(digits) is { } pointed ? LiteralDiagnostics.BarePoint(span, shown, Whole(sign + pointed))
            : WithoutLeadingZeros(digits) is { } trimmed ? LiteralDiagnostics.LeadingZero(span, shown, Whole(sign + trimmed))
            : LiteralDiagnostics.NumberExpected(span, shown, WholeOrNone(Correction(sign + digits) ?? Correction(text.Replace('−', '-').Replace('–', '-'))));
    }

    private static string? Correction(string text) => DecimalDigits.Read(text) is null ? null : text;

    private static bool IsMadeOf(string text, string others) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || others.Contains(c, StringComparison.Ordinal)) && !text.All(char.IsAsciiDigit);

    private static bool IsRadix(string text) => text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B';

    private static string? FromRadix(string text)
    {
        var style = text[1] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        return text[1] is not ('o' or 'O') && ulong.TryParse(text.AsSpan(2), style, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    // Groups of three are thousands; anything else, such as 1,5, has two readings and gets no correction.
    private static string? WithoutSeparators(string sign, string text)
    {
        var point = text.LastIndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var groups = whole.Split(',', '，', ' ', '\'', '’');
        return groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3)
            ? Correction(sign + string.Concat(groups) + (point < 0 ? string.Empty : text[point..]))
            : null;
    }

    private static bool IsExponent(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '.') && text.IndexOfAny(['e', 'E']) > 0 && text.All(c => char.IsAsciiDigit(c) || c is 'e' or 'E' or '+' or '-' or '.');

    // What has more places than are kept is not shortened: the advice never changes a value.
    private static string? WithoutExponent(string text)
    {
        if (text.Length >= 40 || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var written = value.ToString("0.##########", CultureInfo.InvariantCulture);
        var isRead = value != 0 || text.AsSpan(0, text.AsSpan().IndexOfAny('e', 'E')).IndexOfAnyInRange('1', '9') < 0;
        return isRead && decimal.Parse(written, NumberStyles.Number, CultureInfo.InvariantCulture) == value ? written : null;
    }

    private static string? WithPoint(string text) =>
        text.Length < 2 ? null
        : text[0] == '.' ? Correction("0" + text)
        : text[^1] == '.' ? Correction(text[..^1])
        : null;

    private static string? WithoutLeadingZeros(string text)
    {
        var trimmed = text.TrimStart('0', '_');
        return text.Length > 1 && text[0] == '0' ? Correction(trimmed is "" or ['.', ..] ? "0" + trimmed : trimmed) : null;
    }
}
