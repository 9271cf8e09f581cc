namespace Compliance.Authoring.Coverage.Articles;

/// <summary>The counts of registered articles.</summary>
/// <param name="Articles">The registered articles, cited or not.</param>
/// <param name="Verified">Those registered as verified.</param>
/// <param name="Quoted">Those whose quotation stands in the registered text.</param>
/// <param name="Addressed">Those that say whom they bind, in words that stand in the registered text.</param>
/// <param name="BindingNobody">Those that say why they bind nobody.</param>
/// <param name="Penalised">Those that name the articles that threaten the consequence.</param>
/// <param name="Unpenalised">Those that say why none does.</param>
/// <param name="VerifiedWithoutWords">The verified ones without a quotation that stands; none when the coverage is whole.</param>
public sealed record ArticleTotals(
    int Articles,
    int Verified,
    int Quoted,
    int Addressed,
    int BindingNobody,
    int Penalised,
    int Unpenalised,
    int VerifiedWithoutWords)
{
    internal static ArticleTotals Of(IReadOnlyCollection<ArticleCoverage> articles) => new(
        articles.Count,
        articles.Count(a => a.IsVerified),
        articles.Count(a => a.IsQuoted),
        articles.Count(a => a.IsAddressed),
        articles.Count(a => a.Article.NoAddressee is not null),
        articles.Count(a => !a.Article.Penalties.IsEmpty),
        articles.Count(a => a.Article.NoPenalty is not null),
        articles.Count(a => a.IsVerified && !a.IsQuoted));
}
