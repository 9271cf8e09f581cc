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

    /// <summary>CMP5042: a message shows a fact in one language only.</summary>
    public static readonly DiagnosticDescriptor PlaceInOneLanguageDescriptor = DiagnosticDescriptor.Warning("CMP5042", "占位只在一种语言", "Place in one language only");

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

    /// <summary>A message shows a fact in one language only.</summary>
    public static Diagnostic PlaceInOneLanguage(SourceSpan span, string rule, string place, LocalizedText language) => PlaceInOneLanguageDescriptor.At(
        span,
        new($"规则“{rule}”的消息或整改只在{language.Zh}里有 {place}。", $"A message of the rule '{rule}' shows {place} in {language.En} only."),
        new("在另一种语言里也写上，或两边都删去。", "Write it in the other language too, or in neither."));
}
