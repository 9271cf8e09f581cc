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

    /// <summary>Gets the citation as a lawyer writes it: by article and, in brackets, paragraph item; or by item.</summary>
    public LocalizedText Display
    {
        get
        {
            var title = new LocalizedText($"《{Source.Title.Zh}》", Source.Title.En);
            if (Article is null)
            {
                return title;
            }

            var (number, item) = Split(Article.Number);
            return Source.IsCitedByItem
                ? new($"{title.Zh}第{number}项{(item is null ? string.Empty : $"（{item}）")}", $"{title.En}, item {Article.Number}")
                : new($"{title.Zh}第{number}条{(item is null ? string.Empty : $"第{item}项")}", $"{title.En}, art. {Article.Number}");
        }
    }

    private static (string Number, string? Item) Split(string number)
    {
        var bracket = number.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? (number, null) : (number[..bracket], number[(bracket + 1)..].TrimEnd(')'));
    }
}
