using System.Buffers;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds texts without Chinese where Chinese belongs, and texts that are still Chinese where English belongs.</summary>
internal static class Languages
{
    private static readonly SearchValues<char> ChinesePunctuation = SearchValues.Create("，。；：、？！");

    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => RulebookTexts.In(linted.Rulebook).SelectMany(OfText);

    private static IEnumerable<Diagnostic> OfText((LocalizedText Text, LocalizedText What, SourceSpan Span) place)
    {
        var (text, what, span) = place;
        if (!text.Zh.Any(IsHan) && !IsName(text))
        {
            yield return TextDiagnostics.ChineseMissing(span, what, text.Zh);
        }

        if (string.IsNullOrWhiteSpace(text.En) || IsChinese(text.En))
        {
            yield return TextDiagnostics.EnglishMissing(span, what, text.En);
        }
    }

    // A short name can be the same in both: P2P, App, e-CNY.
    private static bool IsName(LocalizedText text) => text.Zh.Length > 0 && text.Zh == text.En && !text.Zh.Contains(' ', StringComparison.Ordinal);

    // English may name a Chinese word, "支付 (payment)"; it is not made of them. A character says about as much as two letters.
    private static bool IsChinese(string text) =>
        text.Any(IsHan) && (text.AsSpan().ContainsAny(ChinesePunctuation) || text.Count(IsHan) * 2 > text.Count(char.IsAsciiLetter));

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF';
}
