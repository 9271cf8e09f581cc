using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Literals;

/// <summary>The catalogue of mistakes in the values of declarations and rules (CMP22xx): one factory each.</summary>
internal static partial class LiteralDiagnostics
{
    /// <summary>CMP2202: a number must stand here.</summary>
    public static readonly DiagnosticDescriptor NumberExpectedDescriptor = DiagnosticDescriptor.Error("CMP2202", "此处应为数字", "Number expected");

    /// <summary>CMP2203: a number begins with a zero.</summary>
    public static readonly DiagnosticDescriptor LeadingZeroDescriptor = DiagnosticDescriptor.Error("CMP2203", "数字以零开头", "Leading zero");

    /// <summary>CMP2204: digits are grouped by something else than an underscore.</summary>
    public static readonly DiagnosticDescriptor DigitSeparatorDescriptor = DiagnosticDescriptor.Error("CMP2204", "数字分隔符不符", "Digit separator");

    /// <summary>CMP2205: digits or signs are full-width.</summary>
    public static readonly DiagnosticDescriptor FullWidthDescriptor = DiagnosticDescriptor.Error("CMP2205", "全角字符", "Full-width characters");

    /// <summary>CMP2206: a number has an exponent.</summary>
    public static readonly DiagnosticDescriptor ExponentDescriptor = DiagnosticDescriptor.Error("CMP2206", "科学计数法", "Exponent");

    /// <summary>CMP2207: a number is not decimal.</summary>
    public static readonly DiagnosticDescriptor NotDecimalDescriptor = DiagnosticDescriptor.Error("CMP2207", "不是十进制", "Not a decimal number");

    /// <summary>CMP2208: a decimal point without a digit before or after it.</summary>
    public static readonly DiagnosticDescriptor BarePointDescriptor = DiagnosticDescriptor.Error("CMP2208", "小数点前后缺数字", "Digit missing at the point");

    /// <summary>CMP2209: not a finite number.</summary>
    public static readonly DiagnosticDescriptor NotFiniteDescriptor = DiagnosticDescriptor.Error("CMP2209", "不是有限的数", "Not a finite number");

    /// <summary>CMP2210: a time of day, or a number to the base of sixty.</summary>
    public static readonly DiagnosticDescriptor SexagesimalDescriptor = DiagnosticDescriptor.Error("CMP2210", "数字中有冒号", "Colon in a number");

    /// <summary>CMP2211: a number in words.</summary>
    public static readonly DiagnosticDescriptor NumberInWordsDescriptor = DiagnosticDescriptor.Error("CMP2211", "数字未用阿拉伯数字", "Number in words");

    /// <summary>CMP2212: a whole number must stand here.</summary>
    public static readonly DiagnosticDescriptor WholeNumberExpectedDescriptor = DiagnosticDescriptor.Error("CMP2212", "此处应为整数", "Whole number expected");

    /// <summary>CMP2213: more decimal places than are kept.</summary>
    public static readonly DiagnosticDescriptor TooManyDecimalsDescriptor = DiagnosticDescriptor.Error("CMP2213", "小数位过多", "Too many decimal places");

    /// <summary>CMP2214: greater than any number that is read.</summary>
    public static readonly DiagnosticDescriptor TooLargeDescriptor = DiagnosticDescriptor.Error("CMP2214", "数字过大", "Number too large");

    /// <summary>CMP2217: an amount in a currency that the field does not admit.</summary>
    public static readonly DiagnosticDescriptor ForeignCurrencyDescriptor = DiagnosticDescriptor.Error("CMP2217", "币种不符", "Currency not admitted");

    /// <summary>CMP2218: an unknown unit of money.</summary>
    public static readonly DiagnosticDescriptor UnknownMoneyUnitDescriptor = DiagnosticDescriptor.Error("CMP2218", "未知的金额单位", "Unknown unit of money");

    /// <summary>CMP2219: a unit where a bare number must stand.</summary>
    public static readonly DiagnosticDescriptor UnitNotExpectedDescriptor = DiagnosticDescriptor.Error("CMP2219", "此处不应有单位", "No unit expected");

    /// <summary>CMP2270: an amount without a currency, where there may be several.</summary>
    public static readonly DiagnosticDescriptor CurrencyMissingDescriptor = DiagnosticDescriptor.Error("CMP2270", "金额没有币种", "Amount without a currency");

    /// <summary>CMP2271: an amount with two currencies.</summary>
    public static readonly DiagnosticDescriptor TwoCurrenciesDescriptor = DiagnosticDescriptor.Error("CMP2271", "金额有两个币种", "Amount with two currencies");

    /// <summary>A number must stand here.</summary>
    public static Diagnostic NumberExpected(SourceSpan span, string text, string? correction) => NumberExpectedDescriptor.At(
        span, new($"“{Excerpt.Of(text)}”不是数字。", $"'{Excerpt.Of(text)}' is not a number."), WriteNumber(correction));

    /// <summary>A number begins with a zero, which some programs read to the base of eight.</summary>
    public static Diagnostic LeadingZero(SourceSpan span, string text, string correction) => LeadingZeroDescriptor.At(
        span, new($"数字“{Excerpt.Of(text)}”以零开头。", $"The number '{Excerpt.Of(text)}' begins with a zero."), WriteNumber(correction));

    /// <summary>Digits are grouped by something else than an underscore.</summary>
    public static Diagnostic DigitSeparator(SourceSpan span, string text, string? correction) => DigitSeparatorDescriptor.At(
        span,
        new($"数字“{Excerpt.Of(text)}”中不能用逗号、空格或撇号。", $"The number '{Excerpt.Of(text)}' must not hold commas, spaces or apostrophes."),
        correction is null
            ? new("小数点用“.”，分组用下划线，例如 1_000_000。", "Use '.' as the decimal point and underscores between groups, as 1_000_000.")
            : WriteNumber(correction));

    /// <summary>Digits or signs are full-width.</summary>
    public static Diagnostic FullWidth(SourceSpan span, string text, string correction) => FullWidthDescriptor.At(
        span, new($"“{Excerpt.Of(text)}”中有全角字符。", $"'{Excerpt.Of(text)}' holds full-width characters."), WriteNumber(correction));

    /// <summary>A number has an exponent.</summary>
    public static Diagnostic Exponent(SourceSpan span, string text, string? correction) => ExponentDescriptor.At(
        span, new($"“{Excerpt.Of(text)}”用了科学计数法。", $"'{Excerpt.Of(text)}' has an exponent."), WriteNumber(correction));

    /// <summary>A number is written to another base than ten.</summary>
    public static Diagnostic NotDecimal(SourceSpan span, string text, string? correction) => NotDecimalDescriptor.At(
        span, new($"“{Excerpt.Of(text)}”不是十进制数。", $"'{Excerpt.Of(text)}' is not a decimal number."), WriteNumber(correction));

    /// <summary>A decimal point without a digit before or after it.</summary>
    public static Diagnostic BarePoint(SourceSpan span, string text, string correction) => BarePointDescriptor.At(
        span, new($"“{Excerpt.Of(text)}”的小数点前后都要有数字。", $"'{Excerpt.Of(text)}' lacks a digit before or after the point."), WriteNumber(correction));

    /// <summary>Not a finite number.</summary>
    public static Diagnostic NotFinite(SourceSpan span, string text) => NotFiniteDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是有限的数。", $"'{Excerpt.Of(text)}' is not a finite number."),
        new("不知道的值请删去该键；没有该项请写“无”。", "Leave the key out when the value is not known; write none when there is none."));

    /// <summary>A time of day, or a number to the base of sixty.</summary>
    public static Diagnostic Sexagesimal(SourceSpan span, string text) => SexagesimalDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”含有冒号，不是数字。", $"'{Excerpt.Of(text)}' holds a colon and is not a number."),
        new("只写数字，例如 12 或 12.5。", "Write digits only, as 12 or 12.5."));

    /// <summary>A number in words.</summary>
    public static Diagnostic NumberInWords(SourceSpan span, string text) => NumberInWordsDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”未用阿拉伯数字。", $"'{Excerpt.Of(text)}' is a number in words."),
        new("用阿拉伯数字写，例如 30、30%、50万。", "Write digits, as 30, 30% or 50万."));

    /// <summary>A whole number must stand here.</summary>
    public static Diagnostic WholeNumberExpected(SourceSpan span, string text) => WholeNumberExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是整数。", $"'{Excerpt.Of(text)}' is not a whole number."),
        new("写不带小数的整数，例如 12。", "Write a whole number without a point, as 12."));

    /// <summary>More decimal places than are kept; nothing is ever rounded.</summary>
    public static Diagnostic TooManyDecimals(SourceSpan span, string text, int most) => TooManyDecimalsDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”的小数超过 {most} 位。", $"'{Excerpt.Of(text)}' has more than {most} decimal places."),
        new($"最多写 {most} 位小数；本工具不四舍五入。", $"Write at most {most} decimal places; nothing is rounded for you."));

    /// <summary>Greater than any number that is read.</summary>
    public static Diagnostic TooLarge(SourceSpan span, string text) => TooLargeDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”大于 10 的 18 次方。", $"'{Excerpt.Of(text)}' is greater than 10 to the power of 18."),
        new("核对位数与单位（万、亿）。", "Check the digits and the unit (万, 亿, m, bn)."));

    /// <summary>An amount in a currency that the field does not admit. Nothing is converted.</summary>
    public static Diagnostic ForeignCurrency(SourceSpan span, string text, Currency currency, IReadOnlyCollection<Currency> admitted) => ForeignCurrencyDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”是{currency.Label.Zh}金额，此处只能是{Names(admitted).Zh}。", $"'{Excerpt.Of(text)}' is an amount in {currency.Id}; only {Names(admitted).En} is admitted here."),
        new(
            $"写{Names(admitted).Zh}金额；本工具不换算。确应以{currency.Label.Zh}计的，在词汇中该字段的“币种”增加 {currency.Id}。",
            $"Write an amount in {Names(admitted).En}; nothing is converted. Where {currency.Id} is meant, add it to the 'currency' of the field in the vocabulary."));

    /// <summary>An amount without a currency, where there may be several.</summary>
    public static Diagnostic CurrencyMissing(SourceSpan span, string text, IReadOnlyCollection<Currency> admitted) => CurrencyMissingDescriptor.At(
        span,
        new($"金额“{Excerpt.Of(text)}”没有币种，而此处可以是{Names(admitted).Zh}。", $"The amount '{Excerpt.Of(text)}' has no currency, and {Names(admitted).En} are possible here."),
        new(
            $"在金额前写币种：{string.Join("、", admitted.Take(3).Select(c => $"{c.Id} {Excerpt.Of(text)}"))}。",
            $"Write the currency before it: {string.Join(" or ", admitted.Take(3).Select(c => $"{c.Id} {Excerpt.Of(text)}"))}."));

    /// <summary>An amount with two currencies.</summary>
    public static Diagnostic TwoCurrencies(SourceSpan span, string text, Currency before, Currency behind) => TwoCurrenciesDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”前后的币种不同：{before.Id} 与 {behind.Id}。", $"'{Excerpt.Of(text)}' names two currencies: {before.Id} and {behind.Id}."),
        new("只写一个币种。", "Write one of them."));

    /// <summary>A word with an amount that is neither a magnitude nor a registered currency.</summary>
    public static Diagnostic UnknownMoneyUnit(SourceSpan span, string text, string unit, IReadOnlyCollection<Currency> currencies) => UnknownMoneyUnitDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”中的“{Excerpt.Of(unit)}”既不是数量单位，也不是已登记的币种。", $"'{Excerpt.Of(unit)}' in '{Excerpt.Of(text)}' is neither a magnitude nor a registered currency."),
        new(
            $"数量单位：{string.Join("、", Magnitude.All)}；币种：{string.Join("、", currencies.Select(c => $"{c.Id}（{c.Unit.Zh}）"))}。其他币种先在词汇的“货币”下登记。",
            $"Magnitudes are {string.Join(", ", Magnitude.All)}; currencies are {string.Join(", ", currencies.Select(c => c.Id))}. Register another one under 'currencies' of the vocabulary first."));

    /// <summary>A unit where the number alone must stand. What the number would be in the unit of the field is not known, so none is proposed.</summary>
    public static Diagnostic UnitNotExpected(SourceSpan span, string text, string unit) => UnitNotExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”处应为数字，“{Excerpt.Of(unit)}”不是数量单位。", $"'{Excerpt.Of(text)}' must be a number; '{Excerpt.Of(unit)}' is no magnitude."),
        new(
            $"按该字段的单位只写数字；其后只可写 {string.Join("、", Magnitude.All)}，例如 5000万、4.5m。",
            $"Write the number alone, in the unit of the field; only {string.Join(", ", Magnitude.All)} may follow it, as in 5000万 or 4.5m."));

    private static LocalizedText Names(IReadOnlyCollection<Currency> currencies)
    {
        const int Shown = 5;
        var (zh, en) = (string.Join("、", currencies.Take(Shown).Select(c => c.Label.Zh)), string.Join(", ", currencies.Take(Shown).Select(c => c.Id)));
        return currencies.Count > Shown ? new($"{zh}等", $"{en} and others") : new(zh, en);
    }

    private static LocalizedText WriteNumber(string? correction) => correction is null
        ? new("用半角数字写，例如 12、0.25、1_000_000。", "Write it in plain digits, as 12, 0.25 or 1_000_000.")
        : new($"写成 {Excerpt.Of(correction)}。", $"Write {Excerpt.Of(correction)}.");
}
