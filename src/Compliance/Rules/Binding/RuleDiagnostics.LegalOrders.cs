using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Legal orders and legal consequences.</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2450: no such legal order is registered.</summary>
    public static readonly DiagnosticDescriptor UnknownLegalOrderDescriptor = DiagnosticDescriptor.Error("CMP2450", "未登记的法律体系", "Unknown legal order");

    /// <summary>CMP2451: a form of citation lacks a mark or has one that is unknown.</summary>
    public static readonly DiagnosticDescriptor CitationFormMistakenDescriptor = DiagnosticDescriptor.Error("CMP2451", "引用格式有误", "Form of citation mistaken");

    /// <summary>CMP2482: a verified wording is in none of the authentic languages.</summary>
    public static readonly DiagnosticDescriptor AuthenticTextMissingDescriptor = DiagnosticDescriptor.Error("CMP2482", "缺少原文语言", "Authentic language missing");

    /// <summary>CMP2452: the tag of a language must stand here.</summary>
    public static readonly DiagnosticDescriptor LanguageTagExpectedDescriptor = DiagnosticDescriptor.Error("CMP2452", "此处应为语言标签", "Language tag expected");

    /// <summary>CMP2453: the code of a currency must stand here.</summary>
    public static readonly DiagnosticDescriptor CurrencyExpectedDescriptor = DiagnosticDescriptor.Error("CMP2453", "此处应为币种代码", "Currency expected");

    /// <summary>CMP2454: a fine has no bound, or its bounds are the wrong way round.</summary>
    public static readonly DiagnosticDescriptor FineWithoutBoundDescriptor = DiagnosticDescriptor.Error("CMP2454", "罚款没有幅度", "Fine without bounds");

    /// <summary>CMP2455: a legal order has no types of sources.</summary>
    public static readonly DiagnosticDescriptor LegalOrderWithoutTypesDescriptor = DiagnosticDescriptor.Error("CMP2455", "法律体系没有来源类型", "Legal order without types of sources");

    /// <summary>CMP2456: the name of a time zone must stand here.</summary>
    public static readonly DiagnosticDescriptor TimeZoneExpectedDescriptor = DiagnosticDescriptor.Error("CMP2456", "此处应为时区", "Time zone expected");

    /// <summary>CMP2457: a number must stand here.</summary>
    public static readonly DiagnosticDescriptor FineNumberExpectedDescriptor = DiagnosticDescriptor.Error("CMP2457", "此处应为罚款数额", "Figure of a fine expected");

    /// <summary>CMP2458: the amount of a fine has no currency.</summary>
    public static readonly DiagnosticDescriptor FineWithoutCurrencyDescriptor = DiagnosticDescriptor.Error("CMP2458", "罚款没有币种", "Fine without a currency");

    /// <summary>CMP2459: a legal order has no kinds of places.</summary>
    public static readonly DiagnosticDescriptor LegalOrderWithoutPlacesDescriptor = DiagnosticDescriptor.Error("CMP2459", "法律体系没有引用位置", "Legal order without places");

    /// <summary>CMP2460: the instrument of a mitigation provides for no responses.</summary>
    public static readonly DiagnosticDescriptor InstrumentWithoutResponsesDescriptor = DiagnosticDescriptor.Error("CMP2460", "文件没有登记监管措施", "Instrument without responses");

    /// <summary>The instrument of a mitigation provides for no responses.</summary>
    public static Diagnostic InstrumentWithoutResponses(SourceSpan span, LegalSource instrument) => InstrumentWithoutResponsesDescriptor.At(
        span,
        new($"《{instrument.Title.Zh}》没有登记任何监管措施。", $"{instrument.Title.En} has no responses registered."),
        new($"在 sources/{instrument.Id}.yaml 登记该文件规定的措施：responses: [{{ id: warning, label: {{ zh: 警告, en: warning }} }}]；没有规定的，不写 responses。", $"Register in sources/{instrument.Id}.yaml those it provides for: responses: [{{ id: warning, label: {{ zh: 警告, en: warning }} }}]; where it provides for none, leave 'responses' out."));

    /// <summary>No such legal order is registered.</summary>
    public static Diagnostic UnknownLegalOrder(SourceSpan span, string id, IReadOnlyCollection<string> known) => UnknownLegalOrderDescriptor.At(
        span,
        new($"没有登记法律体系“{id}”。", $"There is no legal order '{id}'."),
        Suggestion.For(id, known) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new($"在 legal-orders/{id}.yaml 登记，或改写已登记的编号；不属于任何法律体系的来源（例如内部制度）不写 legal_order。", $"Register it in legal-orders/{id}.yaml, or name one that is registered; a source of no legal order, such as the rules of a house, has no legal_order."));

    /// <summary>A form of citation lacks a mark or has one that is unknown.</summary>
    public static Diagnostic CitationFormMistaken(SourceSpan span, string text, IReadOnlyCollection<string> needed, IReadOnlyCollection<string> possible)
    {
        var marks = string.Join(' ', needed.Concat(possible));
        return CitationFormMistakenDescriptor.At(
            span,
            new($"引用格式“{text}”缺少占位符，或者有未知的占位符。", $"The form '{text}' lacks a mark, or has one that is unknown."),
            needed.Count > 0
                ? new($"每种语言都写全 {marks}，不写其他花括号。", $"Write each of {marks} in each language, and no other braces.")
                : new($"每种语言至少写 {marks} 之一，不写其他花括号。", $"Write one at least of {marks} in each language, and no other braces."));
    }

    /// <summary>The wording of a clause is said to be verified, and is in no language in which it could be.</summary>
    public static Diagnostic AuthenticTextMissing(SourceSpan span, string clause, LegalOrder order) => AuthenticTextMissingDescriptor.At(
        span,
        new(
            $"条款“{clause}”的文本状态为已核实，却没有“{order.Label.Zh}”文本所用的语言：{string.Join("、", order.Languages)}。",
            $"The wording of the clause '{clause}' is said to be verified, and is in none of the languages of {order.Label.En}: {string.Join(", ", order.Languages)}."),
        new(
            $"在 {order.Languages[0]} 下写原文，或写“wording: reconstructed”（文本状态: 重构）。",
            $"Write the authentic text under '{order.Languages[0]}', or write 'wording: reconstructed'."));

    /// <summary>The tag of a language must stand here.</summary>
    public static Diagnostic LanguageTagExpected(SourceSpan span, string text) => LanguageTagExpectedDescriptor.At(
        span, new($"“{text}”不是语言标签。", $"'{text}' is not the tag of a language."), new("写 BCP 47 标签，例如 zh、en、de、pt-BR。", "Write a tag of BCP 47, as zh, en, de, pt-BR."));

    /// <summary>The code of a currency must stand here.</summary>
    public static Diagnostic CurrencyExpected(SourceSpan span, string text) => CurrencyExpectedDescriptor.At(
        span, new($"“{text}”不是币种代码。", $"'{text}' is not the code of a currency."), new("写 ISO 4217 的三个大写字母。", "Write the three capital letters of ISO 4217."));

    /// <summary>A fine has no bound, or its bounds are the wrong way round.</summary>
    public static Diagnostic FineWithoutBound(SourceSpan span) => FineWithoutBoundDescriptor.At(
        span,
        new("罚款没有下限也没有上限，或者下限大于上限。", "The fine has neither a least nor a most, or the least is greater than the most."),
        new("写 from（下限）、to（上限）或两者；条文没有数额的，不写 fines，只写 text。", "Write 'from', 'to' or both; where the article names no figure, leave 'fines' out and write 'text' only."));

    /// <summary>A legal order has no types of sources.</summary>
    public static Diagnostic LegalOrderWithoutTypes(SourceSpan span) => LegalOrderWithoutTypesDescriptor.At(
        span,
        new("法律体系没有来源类型，任何来源都不能登记。", "The legal order has no types of sources, so that no source can be registered."),
        new("由高到低列出：- { id: law, label: { zh: 法律, en: law }, force: binding }。", "List them by rank: - { id: law, label: { zh: 法律, en: law }, force: binding }."));

    /// <summary>A legal order has no kinds of places.</summary>
    public static Diagnostic LegalOrderWithoutPlaces(SourceSpan span) => LegalOrderWithoutPlacesDescriptor.At(
        span,
        new("法律体系没有引用位置，条文不能引用。", "The legal order has no kinds of places, so that no article can be cited."),
        new("至少写一项：- { id: article, label: { zh: 条, en: article }, form: { zh: \"第{base}条\", en: \"art. {number}\" } }。", "Write one at least: - { id: article, label: { zh: 条, en: article }, form: { zh: \"第{base}条\", en: \"art. {number}\" } }."));

    /// <summary>The name of a time zone must stand here.</summary>
    public static Diagnostic TimeZoneExpected(SourceSpan span, string text) => TimeZoneExpectedDescriptor.At(
        span, new($"“{text}”不是时区名称。", $"'{text}' is not the name of a time zone."), new("写 IANA 时区数据库中的名称（洲/城市），或者 UTC。", "Write a name of the IANA time zone database (Area/City), or UTC."));

    /// <summary>A number must stand here.</summary>
    public static Diagnostic FineNumberExpected(SourceSpan span, string text) => FineNumberExpectedDescriptor.At(
        span, new($"“{text}”不是数字。", $"'{text}' is not a number."), new("写阿拉伯数字，例如 50000、50万、1.5；单位由 by 和 currency 说明。", "Write digits, as 50000, 50万, 1.5m or 1.5; the unit is said by 'by' and 'currency'."));

    /// <summary>The amount of a fine has no currency.</summary>
    public static Diagnostic FineWithoutCurrency(SourceSpan span) => FineWithoutCurrencyDescriptor.At(
        span, new("罚款数额没有币种，来源的法律体系也没有。", "The amount has no currency, and neither has the legal order of the source."), new("写 currency 和 ISO 4217 代码，或者在法律体系中登记 currency。", "Write 'currency:' and the code of ISO 4217, or register the currency of the legal order."));
}
