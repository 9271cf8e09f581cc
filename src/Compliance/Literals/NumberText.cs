using System.Buffers;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>Reads integers, decimals and percentages by the project's own grammar: no culture, no octal, no rounding.</summary>
internal static class NumberText
{
    /// <summary>How many decimal places a number may have.</summary>
    public const int MostDecimals = 10;

    /// <summary>The characters of numbers.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("0123456789_.-");

    /// <summary>Reads a number of any kind but money; what is no number of that kind is reported.</summary>
    public static decimal? Read(string text, FactTypeKind kind, SourceSpan span, DiagnosticBag diagnostics) =>
        kind == FactTypeKind.Percent ? ReadPercent(text, span, diagnostics) : ReadPlain(text, kind, span, diagnostics);

    /// <summary>Gets the number, unless it is too great or has too many places, which is reported.</summary>
    public static decimal? Exact(DecimalDigits digits, int mostDecimals, string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!digits.IsWithinLimit)
        {
            diagnostics.Add(LiteralDiagnostics.TooLarge(span, text));
            return null;
        }

        if (digits.Fraction.Length > mostDecimals)
        {
            diagnostics.Add(LiteralDiagnostics.TooManyDecimals(span, text, mostDecimals));
            return null;
        }

        return digits.ToDecimal();
    }

    private static decimal? ReadPlain(string text, FactTypeKind kind, SourceSpan span, DiagnosticBag diagnostics)
    {
        var (number, word) = Magnitude.Split(text);
        if (DecimalDigits.Read(number) is not { } digits || Magnitude.PowerOf(word) is not { } power)
        {
            diagnostics.Add(UnitBehind(text) is { } unit ? LiteralDiagnostics.UnitNotExpected(span, text, unit)
                : Magnitude.PowerOf(word) is > 0 && number.Length > 0 ? NumberMistake.Explain(number, span, string.Empty, text[number.Length..])
                : NumberMistake.Explain(text, span));
            return null;
        }

        // 4500.5 ten thousands are a whole number; 12.0 says that it need not be one.
        digits = digits.TimesTenTo(power);
        if (kind == FactTypeKind.Integer && (power == 0 ? number.Contains('.', StringComparison.Ordinal) : digits.Fraction.Length > 0))
        {
            diagnostics.Add(LiteralDiagnostics.WholeNumberExpected(span, text));
            return null;
        }

        return Exact(digits, MostDecimals, text, span, diagnostics);
    }

    // 30 and 30% are thirty per cent, 0.3 is three tenths of one per cent.
    private static decimal? ReadPercent(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        var number = text.EndsWith('%') ? text[..^1].TrimEnd(' ') : text;
        if (DecimalDigits.Read(number) is { } digits)
        {
            return Exact(digits, MostDecimals, text, span, diagnostics);
        }

        diagnostics.Add(number.Length == 0 ? NumberMistake.Explain(text, span) : NumberMistake.Explain(number, span, string.Empty, text[number.Length..]));
        return null;
    }

    // What follows the number and its magnitude; null where no number begins the text.
    private static string? UnitBehind(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(Characters);
        if (end <= 0 || DecimalDigits.Read(text.AsSpan(0, end)) is null || text.AsSpan(0, end).SequenceEqual("0"))
        {
            return null;
        }

        var behind = text[end..].TrimStart(' ');
        var unit = behind[Magnitude.LengthAt(behind)..].TrimStart(' ');
        return unit.Length > 0 && unit.All(c => char.IsLetter(c) || c is '%' or ' ') ? unit : null;
    }
}
