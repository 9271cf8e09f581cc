using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Compares all quotations of a rulebook with the registered texts.</summary>
internal sealed class QuotationExamination(RegisteredTexts texts, DiagnosticBag faults)
{
    /// <summary>Examines the quotations of articles, of seeds, and the clauses whose wording is verified.</summary>
    /// <param name="rulebook">The clauses.</param>
    /// <param name="sources">The sources whose articles are examined.</param>
    public IEnumerable<Quotation> Examine(Rulebook rulebook, IReadOnlyList<LegalSource> sources)
    {
        foreach (var source in sources)
        {
            foreach (var article in source.Articles.Where(a => a.Quote is not null))
            {
                yield return Compare(QuotationKind.Article, $"{source.Id} {article.Number}", article.Quote!, texts.PathOf(source), article.QuoteSpan);
            }
        }

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

    private Quotation Compare(QuotationKind kind, string owner, string quote, string path, SourceSpan span)
    {
        var state = StateOf(quote, path, span);
        return new Quotation(kind, owner, quote, path, state, span);
    }

    private QuotationState StateOf(string quote, string path, SourceSpan span)
    {
        if (texts.Find(path) is not { } text)
        {
            faults.Add(CoverageDiagnostics.TextNotRegistered(span, path));
            return QuotationState.NotRegistered;
        }

        if (!QuotationComparison.HasWords(quote))
        {
            faults.Add(CoverageDiagnostics.QuotationWithoutWords(span));
            return QuotationState.Differs;
        }

        if (QuotationComparison.Find(quote, text.Wording) is { } departure)
        {
            faults.Add(CoverageDiagnostics.QuotationDiffers(Place(span, quote, departure.Offset), quote[departure.Offset..], departure.Registered, new SourceSpan(text.File, 0, 0)));
            return QuotationState.Differs;
        }

        return QuotationState.Stands;
    }

    // Where the file holds the quotation as it is, without escapes or folded lines, the very character can be shown.
    private static SourceSpan Place(SourceSpan span, string quote, int offset)
    {
        var start = span.File?.Text.IndexOf(quote, span.Start, span.Length, StringComparison.Ordinal) ?? -1;
        return start < 0 ? span : span with { Start = start + offset, Length = 1 };
    }
}
