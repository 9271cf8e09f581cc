using Compliance.Text;

namespace Compliance.Law;

/// <summary>A place in a legal source that a rule, exception or threshold rests on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Article">The article, or <see langword="null"/> for the source as a whole.</param>
/// <param name="InForce">When the cited provision is in force: the days of the article, or of the source where none is cited; or the days the citation gives, within them.</param>
/// <param name="Span">Where the citation stands.</param>
public sealed record Citation(LegalSource Source, SourceArticle? Article, EffectivePeriod InForce, SourceSpan Span)
{
    /// <summary>Gets how far the citation was checked: the lesser of the article's status and that of the source, on whose dates it rests.</summary>
    public Verification Verification => Article is { } article && article.Verification > Source.Verification ? article.Verification : Source.Verification;

    /// <summary>Gets the citation as the legal order of its source writes it.</summary>
    public LocalizedText Display
    {
        get
        {
            var order = Source.Order;
            if (Article is null)
            {
                return Fill(order.Title, LocalizedText.Same(string.Empty));
            }

            return Fill(order.Citation, Source.CitedBy.Write(Article.Number));
        }
    }

    private LocalizedText Fill(LocalizedText form, LocalizedText place) => new(
        form.Zh.Replace("{title}", Source.Title.Zh, StringComparison.Ordinal).Replace("{place}", place.Zh, StringComparison.Ordinal),
        form.En.Replace("{title}", Source.Title.En, StringComparison.Ordinal).Replace("{place}", place.En, StringComparison.Ordinal));

    /// <summary>Gets the source and the article in words.</summary>
    public override string ToString() => Display.ToString();
}
