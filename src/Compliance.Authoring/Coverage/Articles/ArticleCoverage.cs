using System.Collections.Immutable;
using Compliance.Authoring.Coverage.Quotations;
using Compliance.Law;

namespace Compliance.Authoring.Coverage.Articles;

/// <summary>What is registered of an article beside its summary.</summary>
/// <param name="Source">The source.</param>
/// <param name="Article">The article.</param>
/// <param name="Quotations">Its quotation and its words for addressee, scope and exceptions, compared with the registered text.</param>
public sealed record ArticleCoverage(LegalSource Source, SourceArticle Article, ImmutableArray<Quotation> Quotations)
{
    /// <summary>Gets whether it is registered as verified.</summary>
    public bool IsVerified => Article.Verification == Verification.Verified;

    /// <summary>Gets whether its quotation stands in the registered text.</summary>
    public bool IsQuoted => Stands(QuotationKind.Article);

    /// <summary>Gets whether the words for its addressee stand in the registered text.</summary>
    public bool IsAddressed => Stands(QuotationKind.Addressee);

    /// <summary>Gets the id of the source and the number.</summary>
    public override string ToString() => $"{Source.Id} {Article.Number}";

    private bool Stands(QuotationKind kind) => Quotations.Any(q => q.Kind == kind && q.State == QuotationState.Stands);
}
