using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Rates of exchange, and the currencies of legal orders.</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2510: only a rate leads from one currency to another.</summary>
    public static readonly DiagnosticDescriptor RateKeysNotAllowedDescriptor = DiagnosticDescriptor.Error("CMP2510", "只有汇率才有“自”“至”", "Only a rate has 'from' and 'to'");

    /// <summary>CMP2511: a rate leads from a currency to itself, or to several.</summary>
    public static readonly DiagnosticDescriptor RateOfOneCurrencyDescriptor = DiagnosticDescriptor.Error("CMP2511", "汇率须是两种货币之间的", "Rate between two currencies expected");

    /// <summary>CMP2512: a rate is not more than nought.</summary>
    public static readonly DiagnosticDescriptor RateNotPositiveDescriptor = DiagnosticDescriptor.Error("CMP2512", "汇率须大于零", "Rate above nought expected");

    /// <summary>CMP2516: the currency of a legal order or of a fine is not registered.</summary>
    public static readonly DiagnosticDescriptor CurrencyOfLawUnknownDescriptor = DiagnosticDescriptor.Error("CMP2516", "法律所用币种未登记", "Currency of the law not registered");

    /// <summary>Only a rate leads from one currency to another.</summary>
    public static Diagnostic RateKeysNotAllowed(SourceSpan span) => RateKeysNotAllowedDescriptor.At(
        span,
        new("这个参数不是汇率，没有“自”和“至”。", "This parameter is no rate, and has no 'from' and 'to'."),
        new("删去它们；要登记汇率，写 type: rate。施行日期写在取值的 in_force 里。", "Delete them, or write 'type: rate' for a rate of exchange. Days go into 'in_force' of each value."));

    /// <summary>A rate leads from a currency to itself, or to several.</summary>
    public static Diagnostic RateOfOneCurrency(SourceSpan span) => RateOfOneCurrencyDescriptor.At(
        span,
        new("汇率须从一种货币到另一种货币。", "A rate leads from one currency to another one."),
        new("“自”和“至”各写一种货币，且不相同。", "Name one currency under each of 'from' and 'to', and not the same."));

    /// <summary>A rate is not more than nought.</summary>
    public static Diagnostic RateNotPositive(SourceSpan span, string text) => RateNotPositiveDescriptor.At(
        span,
        new($"汇率须大于零，不能是“{Excerpt.Of(text)}”。", $"A rate is more than nought, and not '{Excerpt.Of(text)}'."),
        new("写一单位原货币折合多少目标货币，例如 7.8012。", "Write what one unit of the first currency comes to in the second, as 7.8012."));

    /// <summary>The currency of a legal order or of a fine is not registered.</summary>
    public static Diagnostic CurrencyOfLawUnknown(SourceSpan span, string code, IReadOnlyCollection<string> registered) => CurrencyOfLawUnknownDescriptor.At(
        span,
        new($"没有登记货币“{code}”。", $"The currency '{code}' is not registered."),
        Suggestion.For(code, registered) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new($"在词汇的“货币”下登记：{code}: {{ label: {{ zh: …, en: … }} }}。", $"Register it under 'currencies' of the vocabulary: {code}: {{ label: {{ zh: …, en: … }} }}."));
}
