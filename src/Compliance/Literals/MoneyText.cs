using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Literals;

/// <summary>Reads amounts in yuan, with the units of both languages.</summary>
internal static class MoneyText
{
    /// <summary>How many decimal places an amount may have.</summary>
    public const int MostDecimals = 4;

    private static readonly string[] Prefixes = ["CNY", "RMB", "¥", "￥"];
    private static readonly string[] ForeignWords =
    [
        "$", "€", "£", "₩", "US$", "USD", "HKD", "HK$", "MOP", "TWD", "EUR", "GBP", "JPY", "KRW", "SGD", "CHF", "AUD", "CAD", "INR",
        "美元", "美金", "港元", "港币", "澳门元", "新台币", "欧元", "英镑", "日元", "韩元", "新加坡元", "dollar", "dollars", "euro", "euros",
    ];

    private static readonly (string Unit, int TenTo)[] Units =
    [
        ("元", 0), ("万元", 4), ("万", 4), ("亿元", 8), ("亿", 8), ("万亿元", 12), ("万亿", 12),
        ("k", 3), ("m", 6), ("million", 6), ("bn", 9), ("billion", 9),
    ];

    private static readonly string[] UnitNames = Array.ConvertAll(Units, u => u.Unit);

    /// <summary>Reads an amount: optional <c>CNY</c>, <c>RMB</c> or <c>¥</c>, a number, an optional unit.</summary>
    public static decimal? Read(string text, SourceSpan span, DiagnosticBag diagnostics)
    {
        var amount = WithoutPrefix(text);
        var number = amount.TrimEnd(' ');
        var unit = TrailingLetters(number);
        number = number[..^unit.Length].TrimEnd(' ');
        if (DecimalDigits.Read(number) is { } digits && PowerOf(unit) is { } power)
        {
            return NumberText.Exact(digits.TimesTenTo(power), MostDecimals, text, span, diagnostics);
        }

        diagnostics.Add(Explain(text, amount, number, unit, span));
        return null;
    }

    /// <summary>Gets the power of ten of a unit: 0 for none or 元; <see langword="null"/> when there is no such unit.</summary>
    public static int? PowerOf(string unit)
    {
        if (unit.Length == 0)
        {
            return 0;
        }

        foreach (var (name, power) in Units)
        {
            if (name.Equals(unit, StringComparison.OrdinalIgnoreCase))
            {
                return power;
            }
        }

        return null;
    }

    /// <summary>Gets the length of a currency prefix at the start of a text, 0 where there is none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    private static Diagnostic Explain(string text, string amount, string number, string unit, SourceSpan span) =>
        IsForeign(text) ? LiteralDiagnostics.ForeignCurrency(span, text)
        : DecimalDigits.Read(number) is not null && number != "0" ? LiteralDiagnostics.UnknownMoneyUnit(span, text, unit, UnitNames)
        : PowerOf(unit) is not null && number.Length > 0 ? NumberMistake.Explain(number, span)
        : NumberMistake.Explain(amount.Length > 0 ? amount : text, span);

    private static string WithoutPrefix(string text) => text[PrefixLength(text)..].TrimStart(' ');

    private static string TrailingLetters(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    private static bool IsForeign(string text) =>
        ForeignWords.Any(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase) || text.EndsWith(w, StringComparison.OrdinalIgnoreCase));
}
