using System.Text.RegularExpressions;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds texts without Chinese where Chinese belongs, and with Chinese where English belongs.</summary>
internal static partial class Languages
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) => RulebookTexts.In(linted.Rulebook).SelectMany(OfText);

    private static IEnumerable<Diagnostic> OfText((LocalizedText Text, LocalizedText What, SourceSpan Span) place)
    {
        var (text, what, span) = place;
        if (!Han().IsMatch(text.Zh) && !IsName(text))
        {
            yield return TextDiagnostics.ChineseMissing(span, what, text.Zh);
        }

        if (string.IsNullOrWhiteSpace(text.En) || Han().IsMatch(Quoted().Replace(text.En, string.Empty)))
        {
            yield return TextDiagnostics.EnglishMissing(span, what, text.En);
        }
    }

    // A short name can be the same in both: P2P, App, e-CNY.
    private static bool IsName(LocalizedText text) => text.Zh.Length > 0 && text.Zh == text.En && !text.Zh.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"[\u3400-\u9FFF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Han();

    // A Chinese name may stand in quotation marks or brackets.
    [GeneratedRegex(@"'[^']*'|""[^""]*""|“[^”]*”|‘[^’]*’|《[^》]*》|\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
