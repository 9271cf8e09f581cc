using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>Reads integers, decimals and percentages by the project's own grammar: no culture, no octal, no rounding.</summary>
internal static class NumberText
{
    /// <summary>How many decimal places a number may have.</summary>
    public const int MostDecimals = 10;

    /// <summary>Reads a number of any kind; what is no number of that kind is reported.</summary>
    public static decimal? Read(string text, FactTypeKind kind, SourceSpan span, DiagnosticBag diagnostics) => kind switch
    {
        FactTypeKind.Money => MoneyText.Read(text, span, diagnostics),
        FactTypeKind.Percent => ReadPercent(text, span, diagnostics),
        _ => ReadPlain(text, kind, span, diagnostics),
    };

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
        if (DecimalDigits.Read(text) is not { } digits)
        {
            diagnostics.Add(WithoutUnit(text) is { } bare ? LiteralDiagnostics.UnitNotExpected(span, text, bare) : NumberMistake.Explain(text, span));
            return null;
        }

        if (kind == FactTypeKind.Integer && text.Contains('.', StringComparison.Ordinal))
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

        diagnostics.Add(NumberMistake.Explain(number.Length == 0 ? text : number, span));
        return null;
    }

    private static string? WithoutUnit(string text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] is '%' or ' ' || char.IsLetter(text[end - 1])))
        {
            end--;
        }

        return end > 0 && end < text.Length && DecimalDigits.Read(text.AsSpan(0, end)) is not null && !text.AsSpan(0, end).SequenceEqual("0") ? text[..end] : null;
    }
}
