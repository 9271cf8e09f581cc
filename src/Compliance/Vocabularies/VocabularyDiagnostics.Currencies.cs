using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <content>Mistakes in currencies.</content>
internal static partial class VocabularyDiagnostics
{
    /// <summary>CMP2272: a type of amounts without a currency.</summary>
    public static readonly DiagnosticDescriptor CurrencyRequiredDescriptor = DiagnosticDescriptor.Error("CMP2272", "金额类型没有币种", "Money without a currency");

    /// <summary>CMP2274: a currency that is not registered.</summary>
    public static readonly DiagnosticDescriptor UnknownCurrencyDescriptor = DiagnosticDescriptor.Error("CMP2274", "未登记的币种", "Currency not registered");

    /// <summary>CMP2275: a currency of something that is no amount.</summary>
    public static readonly DiagnosticDescriptor CurrencyNotAllowedDescriptor = DiagnosticDescriptor.Error("CMP2275", "只有金额才有币种", "Only money has a currency");

    /// <summary>CMP2276: a currency is registered by another key than its code.</summary>
    public static readonly DiagnosticDescriptor CurrencyCodeExpectedDescriptor = DiagnosticDescriptor.Error("CMP2276", "货币应以代码登记", "Code of a currency expected");

    /// <summary>CMP2277: a word by which no amount could name its currency.</summary>
    public static readonly DiagnosticDescriptor CurrencyWordNotUsableDescriptor = DiagnosticDescriptor.Error("CMP2277", "不能用作币种写法", "Word not usable for a currency");

    /// <summary>CMP2278: a bound of amounts in several currencies.</summary>
    public static readonly DiagnosticDescriptor BoundOfSeveralCurrenciesDescriptor = DiagnosticDescriptor.Error("CMP2278", "多币种金额不能有非零的上下限", "Bound of several currencies");

    /// <summary>CMP2279: the number of decimal places of a currency is no such number.</summary>
    public static readonly DiagnosticDescriptor DecimalsExpectedDescriptor = DiagnosticDescriptor.Error("CMP2279", "此处应为小数位数", "Number of decimal places expected");

    /// <summary>A type of amounts without a currency.</summary>
    public static Diagnostic CurrencyRequired(SourceSpan span, IReadOnlyCollection<Currency> registered) => CurrencyRequiredDescriptor.At(
        span,
        new("金额没有写明币种。", "Money needs a currency."),
        registered.Count == 0
            ? new("先在词汇的“货币”下登记货币，再写“币种: …”。", "Register a currency under 'currencies' of the vocabulary, then write 'currency: …'.")
            : new(
                $"加写“币种”，例如“币种: {registered.First().Id}”；可以是几种的写“币种: [{string.Join(", ", registered.Take(2).Select(c => c.Id))}]”。",
                $"Add 'currency', as 'currency: {registered.First().Id}', or 'currency: [{string.Join(", ", registered.Take(2).Select(c => c.Id))}]' where it may be one of several."));

    /// <summary>A currency that is not registered.</summary>
    public static Diagnostic UnknownCurrency(SourceSpan span, string text, IReadOnlyCollection<string> candidates) => UnknownCurrencyDescriptor.At(
        span,
        new($"没有登记币种“{Excerpt.Of(text)}”。", $"The currency '{Excerpt.Of(text)}' is not registered."),
        candidates.Count == 0
            ? new("在词汇的“货币”下登记它。", "Register it under 'currencies' of the vocabulary.")
            : Suggestion.Advice(text, candidates));

    /// <summary>A currency of something that is no amount.</summary>
    public static Diagnostic CurrencyNotAllowed(SourceSpan span) => CurrencyNotAllowedDescriptor.At(
        span,
        new("只有金额才有币种。", "Only money has a currency."),
        new("删去“币种”，或把类型改为“金额”。", "Delete 'currency', or make the type 'money'."));

    /// <summary>A currency is registered by another key than its code.</summary>
    public static Diagnostic CurrencyCodeExpected(SourceSpan span, string text) => CurrencyCodeExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是货币代码。", $"'{Excerpt.Of(text)}' is not the code of a currency."),
        new("写 ISO 4217 的三个大写字母。", "Write the three capital letters of ISO 4217."));

    /// <summary>A word by which no amount could name its currency.</summary>
    public static Diagnostic CurrencyWordNotUsable(SourceSpan span, string text) => CurrencyWordNotUsableDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不能用来写币种：它会与数字或数量单位混淆。", $"'{Excerpt.Of(text)}' cannot name a currency: it would be read with the number or as a magnitude."),
        new("写不含数字和标点、也不是数量单位（万、m 等）的词或符号。", "Write a word or sign without digits and punctuation that is no magnitude (as m or 万)."));

    /// <summary>A bound of amounts in several currencies.</summary>
    public static Diagnostic BoundOfSeveralCurrencies(SourceSpan span) => BoundOfSeveralCurrenciesDescriptor.At(
        span,
        new("金额可以是几种货币时，一种货币的上下限管不到其他货币。", "Where an amount may be of several currencies, a bound in one says nothing of the others."),
        new("只写 0，或删去上下限。", "Write 0, or delete the bound."));

    /// <summary>The number of decimal places of a currency is no such number.</summary>
    public static Diagnostic DecimalsExpected(SourceSpan span, string text) => DecimalsExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是小数位数。", $"'{Excerpt.Of(text)}' is not a number of decimal places."),
        new("写 0 至 9 的一个数字。", "Write one digit, 0 to 9."));
}
