using Compliance.Text;

namespace Compliance.Law;

/// <summary>A place in a legal source that a rule, exception or threshold rests on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Article">The article, or <see langword="null"/> for the source as a whole.</param>
/// <param name="InForce">When the cited provision is in force: what the rule says, within the source's own period.</param>
/// <param name="Span">Where the citation stands.</param>
public sealed record Citation(LegalSource Source, SourceArticle? Article, EffectivePeriod InForce, SourceSpan Span)
{
    /// <summary>Gets how far the cited text was checked: the article's status, or the source's.</summary>
    public Verification Verification => Article?.Verification ?? Source.Verification;

    /// <summary>Gets the citation as a lawyer writes it.</summary>
    public LocalizedText Display => Article is null
        ? new($"《{Source.Title.Zh}》", Source.Title.En)
        : new($"《{Source.Title.Zh}》{ArticleZh(Article.Number)}", $"{Source.Title.En}, art. {Article.Number}");

    private static string ArticleZh(string number)
    {
        var split = number.IndexOf('(', StringComparison.Ordinal);
        return split < 0
            ? $"第{number}条"
            : $"第{number[..split]}条第{number[(split + 1)..].TrimEnd(')')}项";
    }
}
