using Compliance.Text;

namespace Compliance.Law.Provisions;

/// <summary>The article that threatens the consequence of a breach of another.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="Article">Its number, as registered there.</param>
/// <param name="Span">Where it is named.</param>
public sealed record PenaltyReference(string Source, string Article, SourceSpan Span)
{
    /// <summary>Determines whether it names an article.</summary>
    /// <param name="source">The source.</param>
    /// <param name="article">An article of it.</param>
    public bool Names(LegalSource source, SourceArticle article)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(article);
        return source.Id == Source && article.Number == Article;
    }

    /// <summary>Gets the source and the article.</summary>
    public override string ToString() => $"{Source} {Article}";
}
