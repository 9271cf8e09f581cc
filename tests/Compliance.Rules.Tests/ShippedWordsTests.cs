using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage;
using Compliance.Law;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Rules.Tests;

/// <summary>One character changed in the words of any shipped article, in its quotation or its addressee, is found where it stands.</summary>
internal sealed class ShippedWordsTests
{
    [Test]
    public void ShippedArticles_OneCharacterOfEachAddresseeTampered_IsFoundEachTime() =>
        FoundWhenTampered(a => a.Addressee is { } addressee ? (addressee.Words.Text, addressee.Words.Span) : null).Should().BeEmpty();

    [Test]
    public void ShippedArticles_OneCharacterOfEachQuotationTampered_IsFoundEachTime() =>
        FoundWhenTampered(a => a.Quote is { } quote ? (quote, a.QuoteSpan) : null).Should().BeEmpty();

    [Test]
    public void ShippedArticles_OneCharacterOfEachScopeAndExceptionTampered_IsFoundEachTime() =>
        FoundWhenTampered(a => a.Exceptions is [var exception, ..] ? (exception.Text, exception.Span) : a.Scope is { } scope ? (scope.Text, scope.Span) : null).Should().BeEmpty();

    // Changes the middle character of one stretch of words in every article whose text is registered, all at once, and gives those that nobody missed.
    private static IReadOnlyList<string> FoundWhenTampered(Func<SourceArticle, (string Words, SourceSpan Span)?> words)
    {
        var texts = ShippedPacks.Files.Files.Where(f => f.IsRegisteredText).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var changes = (
            from source in ShippedRules.Engine.Rulebook.Sources
            where texts.Contains($"rules/sources/texts/{source.Id}.txt")
            from article in source.Articles
            let place = PlaceOf(words(article))
            where place is not null
            select (File: source.Span.File!.Path, Place: place.Value)).ToList();
        changes.Should().NotBeEmpty();

        var files = RuleFileSet.FromFiles(ShippedPacks.Files.Files.Select(f => changes.Exists(c => c.File == f.Path)
            ? RuleFile.FromText(f.Path, Tampered(TextOf(f.Path), changes.Where(c => c.File == f.Path).Select(c => c.Place)))
            : f));
        var rulebook = RulebookLoader.Load(files).GetRulebookOrThrow();
        var faults = CoverageAnalysis.Analyse(rulebook, new CaseSuite([], []), files).Faults;
        return [.. changes.Where(c => !faults.Any(f => f.Code is "CMP4807" or "CMP4810" && f.Span.File?.Path == c.File && f.Span.Start <= c.Place && c.Place < f.Span.Start + f.Span.Length)).Select(c => $"{c.File} {c.Place}")];
    }

    private static int? PlaceOf((string Words, SourceSpan Span)? words)
    {
        if (words is not ({ } text, { File: { } file } span))
        {
            return null;
        }

        var start = file.Text.IndexOf(text, span.Start, span.Length, StringComparison.Ordinal);
        return start < 0 ? null : start + Enumerable.Range(0, text.Length).OrderBy(i => Math.Abs(i - (text.Length / 2))).First(i => char.IsLetter(text[i]));
    }

    private static string TextOf(string path) => ShippedRules.Engine.Rulebook.Sources.Select(s => s.Span.File!).First(f => f.Path == path).Text;

    private static string Tampered(string text, IEnumerable<int> places)
    {
        var characters = text.ToCharArray();
        foreach (var place in places)
        {
            characters[place] = characters[place] == '龘' ? '靐' : '龘';
        }

        return new string(characters);
    }
}
