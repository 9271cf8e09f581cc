using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Compares quotations with the registered texts: those of an article with the words of that article alone, where the text has headings that tell it.</summary>
internal sealed class QuotationExamination(RegisteredTexts texts, DiagnosticBag faults)
{
    private readonly Dictionary<(string Path, string Heading), PlacesOfText> _places = [];

    /// <summary>Examines the quotation of an article, and its words for addressee, scope and exceptions.</summary>
    public IEnumerable<Quotation> Examine(LegalSource source, SourceArticle article)
    {
        if (article.Quote is { } quote)
        {
            yield return Compare(QuotationKind.Article, source, article, quote, article.QuoteSpan);
        }

        if (article.Addressee is { Words: var addressee })
        {
            yield return Compare(QuotationKind.Addressee, source, article, addressee.Text, addressee.Span);
        }

        if (article.Scope is { } scope)
        {
            yield return Compare(QuotationKind.Scope, source, article, scope.Text, scope.Span);
        }

        foreach (var exception in article.Exceptions)
        {
            yield return Compare(QuotationKind.Exception, source, article, exception.Text, exception.Span);
        }
    }

    /// <summary>Examines the clauses whose wording is verified, and the seeds.</summary>
    public IEnumerable<Quotation> Examine(Rulebook rulebook)
    {
        foreach (var clause in rulebook.Packs.SelectMany(p => p.Clauses))
        {
            if (clause.Wording == WordingStatus.Verified)
            {
                yield return Compare(QuotationKind.Clause, clause.Id, Authentic(clause), texts.PathOf(clause.Instrument), clause.TextSpan);
            }

            if (clause is { SeedFile: { } seed, SeedQuote: { } quote })
            {
                yield return Compare(QuotationKind.Seed, clause.Id, quote, RegisteredTexts.PathOf(clause, seed), clause.SeedSpan);
            }
        }
    }

    // The registered text is in one of the authentic languages: the wording in any of them will do, and the first is shown where none does.
    private string Authentic(Clause clause)
    {
        var wordings = clause.Instrument.Order.AuthenticOf(clause.Text);
        var registered = texts.Find(texts.PathOf(clause.Instrument))?.Wording;
        var standing = registered is null ? -1 : wordings.ToList().FindIndex(w => QuotationComparison.HasWords(w.Text) && QuotationComparison.Find(w.Text, registered) is null);
        return wordings[Math.Max(standing, 0)].Text;
    }

    private Quotation Compare(QuotationKind kind, LegalSource source, SourceArticle article, string words, SourceSpan span)
    {
        var (owner, path) = ($"{source.Id} {article.Number}", texts.PathOf(source));

        // What only a secondary source says names its addressee before the official text is at hand.
        if (kind != QuotationKind.Article && article.Verification != Verification.Verified && texts.Find(path) is null)
        {
            return new Quotation(kind, owner, words, path, QuotationState.NotRegistered, span);
        }

        return Compare(kind, owner, words, path, span, text => StateIn(text, source, article, words, span));
    }

    private Quotation Compare(QuotationKind kind, string owner, string words, string path, SourceSpan span, Func<RegisteredText, QuotationState>? stateIn = null)
    {
        if (texts.Find(path) is not { } text)
        {
            faults.Add(CoverageDiagnostics.TextNotRegistered(span, path));
            return new Quotation(kind, owner, words, path, QuotationState.NotRegistered, span);
        }

        if (!QuotationComparison.HasWords(words))
        {
            faults.Add(CoverageDiagnostics.QuotationWithoutWords(span));
            return new Quotation(kind, owner, words, path, QuotationState.Differs, span);
        }

        return new Quotation(kind, owner, words, path, stateIn?.Invoke(text) ?? StateIn(text, [text.Wording], words, span), span);
    }

    private QuotationState StateIn(RegisteredText text, LegalSource source, SourceArticle article, string words, SourceSpan span)
    {
        if (Places(text, source) is not { HasHeadings: true } places)
        {
            return StateIn(text, [text.Wording], words, span);
        }

        var own = places.Of(article.Number);
        if (own.Count == 0)
        {
            faults.Add(CoverageDiagnostics.PlaceNotInText(span, source.CitedBy.Write(PlacesOfText.Whole(article.Number)), Whole(text)));
            return QuotationState.Differs;
        }

        // Words that stand elsewhere are not wrong in a character: they are of another article.
        if (own.All(o => QuotationComparison.Find(words, o) is not null) && places.Numbers.Where(n => places.Of(n).Any(o => QuotationComparison.Find(words, o) is null)).ToList() is { Count: > 0 } others)
        {
            faults.Add(CoverageDiagnostics.WordsOfAnotherPlace(span, source.CitedBy.Write(PlacesOfText.Whole(article.Number)), source.CitedBy.Write(others.Order(StringComparer.Ordinal).First()), Whole(text)));
            return QuotationState.Differs;
        }

        return StateIn(text, own, words, span);
    }

    // They stand in one of the stretches; otherwise the one that holds the most of them shows where they depart.
    private QuotationState StateIn(RegisteredText text, IReadOnlyList<string> stretches, string words, SourceSpan span)
    {
        var departures = stretches.Select(s => QuotationComparison.Find(words, s)).ToList();
        if (departures.Contains(null))
        {
            return QuotationState.Stands;
        }

        var departure = departures.MaxBy(d => d!.Offset)!;
        faults.Add(CoverageDiagnostics.QuotationDiffers(Place(span, words, departure.Offset), words[departure.Offset..], departure.Registered, Whole(text)));
        return QuotationState.Differs;
    }

    private PlacesOfText? Places(RegisteredText text, LegalSource source)
    {
        if (source.CitedBy.Heading is not { } heading)
        {
            return null;
        }

        var key = (text.File.Path, heading.ToString());
        if (!_places.TryGetValue(key, out var places))
        {
            _places.Add(key, places = PlacesOfText.In(text.Wording, heading));
        }

        return places;
    }

    private static SourceSpan Whole(RegisteredText text) => new(text.File, 0, 0);

    // Where the file holds the quotation as it is, without escapes or folded lines, the very character can be shown.
    private static SourceSpan Place(SourceSpan span, string quote, int offset)
    {
        var start = span.File?.Text.IndexOf(quote, span.Start, span.Length, StringComparison.Ordinal) ?? -1;
        return start < 0 ? span : span with { Start = start + offset, Length = 1 };
    }
}
