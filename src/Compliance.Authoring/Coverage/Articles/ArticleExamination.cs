using System.Collections.Immutable;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Diagnostics;
using Compliance.Law;

namespace Compliance.Authoring.Coverage.Articles;

/// <summary>Examines what is registered of articles: a verified one is quoted and says whom it binds, and what tells the addressee is there.</summary>
/// <param name="quotations">Compares their words.</param>
/// <param name="names">The names that the vocabulary and the definitions of all packs have.</param>
/// <param name="faults">Receives what is wrong.</param>
internal sealed class ArticleExamination(QuotationExamination quotations, IReadOnlySet<string> names, DiagnosticBag faults)
{
    /// <summary>Examines the articles of a source.</summary>
    public IEnumerable<ArticleCoverage> Examine(LegalSource source) => source.Articles.Select(a => Examine(source, a));

    private ArticleCoverage Examine(LegalSource source, SourceArticle article)
    {
        ImmutableArray<Quotation> compared = [.. quotations.Examine(source, article)];
        if (article.Verification == Verification.Verified)
        {
            if (article.Quote is null)
            {
                faults.Add(ArticleDiagnostics.VerifiedWithoutQuotation(article.Span, source, article));
            }

            if (article.Addressee is null && article.NoAddressee is null)
            {
                faults.Add(ArticleDiagnostics.VerifiedWithoutAddressee(article.Span, source, article));
            }
        }

        foreach (var name in article.Addressee?.IdentifiedBy ?? [])
        {
            if (!names.Contains(name.Text))
            {
                faults.Add(ArticleDiagnostics.UnknownIdentifyingName(name.Span, name.Text, names));
            }
        }

        return new ArticleCoverage(source, article, compared);
    }
}
