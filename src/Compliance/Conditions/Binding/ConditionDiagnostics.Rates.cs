using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <content>Mistakes in conversions between currencies.</content>
internal static partial class ConditionDiagnostics
{
    /// <summary>CMP2513: the parameter of a conversion is no rate.</summary>
    public static readonly DiagnosticDescriptor NoRateDescriptor = DiagnosticDescriptor.Error("CMP2513", "参数不是汇率", "Parameter is no rate");

    /// <summary>CMP2514: the rate of a conversion leads to another currency.</summary>
    public static readonly DiagnosticDescriptor RateOfOtherCurrenciesDescriptor = DiagnosticDescriptor.Error("CMP2514", "汇率的币种不符", "Rate of other currencies");

    /// <summary>CMP2515: what is converted is never of the currency of the rate.</summary>
    public static readonly DiagnosticDescriptor NothingToConvertDescriptor = DiagnosticDescriptor.Error("CMP2515", "没有可折算的金额", "Nothing to convert");

    /// <summary>CMP2517: a conversion is not written as one.</summary>
    public static readonly DiagnosticDescriptor ConversionMistakenDescriptor = DiagnosticDescriptor.Error("CMP2517", "折算写法有误", "Conversion mistaken");

    /// <summary>A conversion is not written as one.</summary>
    public static Diagnostic ConversionMistaken(SourceSpan span, string found) => ConversionMistakenDescriptor.At(
        span,
        new($"折算的写法在“{found}”处中断。", $"The conversion breaks off at '{found}'."),
        new("写“$事物.金额字段 按 参数 汇率编号 折算为 币种”。", "Write '$thing.amount in CODE by parameter id-of-the-rate', with the code of the currency."));

    /// <summary>The parameter of a conversion is no rate.</summary>
    public static Diagnostic NoRate(SourceSpan span, string parameter, FactType type) => NoRateDescriptor.At(
        span,
        new($"参数“{parameter}”是{TypeText.Of(type).Zh}，不是汇率。", $"The parameter '{parameter}' is of the type {TypeText.Of(type).En}, and no rate."),
        new("用类型为“汇率”的参数折算：type: rate，from 和 to 各写一个币种，每个取值有施行日期和来源。", "Convert by a parameter with 'type: rate' and a currency each under 'from' and 'to'; each of its values has days and a source."));

    /// <summary>The rate of a conversion leads to another currency.</summary>
    public static Diagnostic RateOfOtherCurrencies(SourceSpan span, string parameter, FactType.RateType rate, Currency currency) => RateOfOtherCurrenciesDescriptor.At(
        span,
        new($"参数“{parameter}”把 {rate.From.Id} 折算为 {rate.To.Id}，不能折算为 {currency.Id}。", $"The parameter '{parameter}' gives {rate.From.Id} in {rate.To.Id}, and nothing in {currency.Id}."),
        rate.From.Equals(currency)
            ? new($"写“折算为 {rate.To.Id}”；汇率不反过来用，需要时另登记一个 from: {rate.To.Id}, to: {rate.From.Id} 的参数。", $"Write 'in {rate.To.Id}'; a rate is not used the other way round: register a parameter with 'from: {rate.To.Id}, to: {rate.From.Id}' where you need it.")
            : new($"写“折算为 {rate.To.Id}”，或改用 to: {currency.Id} 的汇率。", $"Write 'in {rate.To.Id}', or name a rate with 'to: {currency.Id}'."));

    /// <summary>What is converted is never of the currency of the rate.</summary>
    public static Diagnostic NothingToConvert(SourceSpan span, FactType type, string parameter, FactType.RateType rate) => NothingToConvertDescriptor.At(
        span,
        new($"{TypeText.Of(type).Zh}不会是 {rate.From.Id}，参数“{parameter}”没有可折算的。", $"A value of the type {TypeText.Of(type).En} is never in {rate.From.Id}: the parameter '{parameter}' has nothing to convert."),
        new($"折算可以是 {rate.From.Id} 的金额，或删去折算。", $"Convert an amount that may be in {rate.From.Id}, or leave the conversion out."));
}
