using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of texts that miss a language (CMP504x): one factory each.</summary>
internal static class TextDiagnostics
{
    /// <summary>CMP5040: the Chinese text is missing or not Chinese.</summary>
    public static readonly DiagnosticDescriptor ChineseMissingDescriptor = DiagnosticDescriptor.Warning("CMP5040", "缺少中文", "Chinese missing");

    /// <summary>CMP5041: the English text is missing or not English.</summary>
    public static readonly DiagnosticDescriptor EnglishMissingDescriptor = DiagnosticDescriptor.Warning("CMP5041", "缺少英文", "English missing");

    /// <summary>CMP5042: a message shows a fact in one language and not in another.</summary>
    public static readonly DiagnosticDescriptor PlaceNotInAllLanguagesDescriptor = DiagnosticDescriptor.Warning("CMP5042", "占位并非各语言都有", "Place not in all languages");

    /// <summary>CMP5043: a text lacks a language of its pack.</summary>
    public static readonly DiagnosticDescriptor LanguageMissingDescriptor = DiagnosticDescriptor.Warning("CMP5043", "缺少规则包的语言", "Language of the pack missing");

    /// <summary>CMP5044: a text has a language that its pack lacks.</summary>
    public static readonly DiagnosticDescriptor LanguageBesidesDescriptor = DiagnosticDescriptor.Warning("CMP5044", "规则包没有的语言", "Language the pack lacks");

    /// <summary>The Chinese text is missing or not Chinese.</summary>
    public static Diagnostic ChineseMissing(SourceSpan span, LocalizedText what, string text) => ChineseMissingDescriptor.At(
        span,
        new($"{what.Zh}的中文没有汉字：“{text}”。", $"The Chinese of {what.En} has no Chinese character: '{text}'."),
        new("在 zh（中文）写中文。", "Write Chinese under 'zh'."));

    /// <summary>The English text is missing or not English.</summary>
    public static Diagnostic EnglishMissing(SourceSpan span, LocalizedText what, string text) => EnglishMissingDescriptor.At(
        span,
        new($"{what.Zh}的英文含有汉字或为空：“{text}”。", $"The English of {what.En} is empty or has Chinese characters: '{text}'."),
        new("在 en（英文）写英文；名称可以放在引号或括号里。", "Write English under 'en'; a Chinese name may stand in quotation marks or brackets."));

    /// <summary>A message shows a fact in one language and not in another.</summary>
    public static Diagnostic PlaceNotInAllLanguages(SourceSpan span, string rule, string place, LocalizedText language) => PlaceNotInAllLanguagesDescriptor.At(
        span,
        new($"规则“{rule}”的消息或整改在{language.Zh}里有 {place}，并非各语言都有。", $"A message of the rule '{rule}' shows {place} in {language.En}, and not in every language."),
        new("在其他语言里也写上，或都删去。", "Write it in the other languages too, or in none."));

    /// <summary>A text lacks a language of its pack.</summary>
    public static Diagnostic LanguageMissing(SourceSpan span, LocalizedText what, string language) => LanguageMissingDescriptor.At(
        span,
        new($"{what.Zh}没有{LanguageNames.Of(language).Zh}。", $"There is no {LanguageNames.Of(language).En} of {what.En}."),
        new(
            $"在 {language} 下补写；规则包的语言即其标题的语言，不用此语言的，从标题中删去。",
            $"Write it under '{language}'. The languages of a pack are those of its title: remove this one there if the pack is not written in it."));

    /// <summary>A text has a language that its pack lacks.</summary>
    public static Diagnostic LanguageBesides(SourceSpan span, LocalizedText what, string language) => LanguageBesidesDescriptor.At(
        span,
        new($"{what.Zh}有{LanguageNames.Of(language).Zh}，规则包的标题没有。", $"There is {LanguageNames.Of(language).En} of {what.En}, and none of the title of the pack."),
        new(
            $"规则包的语言即其标题的语言：在标题中补写 {language}，或在此删去。",
            $"The languages of a pack are those of its title: write the title under '{language}' too, or remove it here."));
}
