using System.Buffers;
using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>
/// Finds texts that lack a language of their pack, have one that it lacks, or are still Chinese where English belongs. The languages of a
/// pack are those of its title. What packs share has the languages that all of them have.
/// </summary>
internal static class Languages
{
    private static readonly SearchValues<char> ChinesePunctuation = SearchValues.Create("，。；：、？！");

    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var packs = linted.Rulebook.Packs.Select(p => (Pack: p, Languages: LanguagesOf(p))).ToList();
        var shared = packs.Select(p => p.Languages).Aggregate((IEnumerable<string>?)null, (all, own) => all?.Intersect(own) ?? own) ?? [];
        return packs
            .SelectMany(p => RulebookTexts.Of(p.Pack).SelectMany(t => Missing(t, p.Languages).Concat(Besides(t, p.Languages)))
                .Concat(RulebookTexts.OfClauses(p.Pack).SelectMany(t => Missing(t, p.Languages))))
            .Concat(RulebookTexts.Shared(linted.Rulebook).SelectMany(t => Missing(t, [.. shared])));
    }

    private static ImmutableArray<string> LanguagesOf(RulePack pack) => [.. pack.Title.Texts.Select(t => t.Language)];

    private static IEnumerable<Diagnostic> Missing((LocalizedText Text, LocalizedText What, SourceSpan Span) place, ImmutableArray<string> languages)
    {
        var (text, what, span) = place;
        foreach (var language in languages)
        {
            if (text.Find(language) is not { } words || string.IsNullOrWhiteSpace(words))
            {
                yield return TextDiagnostics.LanguageMissing(span, what, language);
            }
            else if (language == "zh" && !words.Any(IsHan) && !IsName(text))
            {
                yield return TextDiagnostics.ChineseMissing(span, what, words);
            }
            else if (language == "en" && IsChinese(words))
            {
                yield return TextDiagnostics.EnglishMissing(span, what, words);
            }
        }
    }

    private static IEnumerable<Diagnostic> Besides((LocalizedText Text, LocalizedText What, SourceSpan Span) place, ImmutableArray<string> languages) =>
        place.Text.Texts.Where(t => !languages.Any(l => LanguageTag.IsIn(t.Language, l))).Select(t => TextDiagnostics.LanguageBesides(place.Span, place.What, t.Language));

    // A short name can be the same in both: P2P, App.
    private static bool IsName(LocalizedText text) => text.Zh.Length > 0 && text.Zh == text.En && !text.Zh.Contains(' ', StringComparison.Ordinal);

    // English may name a Chinese word with its meaning in brackets; it is not made of them. A character says about as much as two letters.
    private static bool IsChinese(string text) =>
        text.Any(IsHan) && (text.AsSpan().ContainsAny(ChinesePunctuation) || text.Count(IsHan) * 2 > text.Count(char.IsAsciiLetter));

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF';
}
