using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats what the cited articles say of themselves, in the words of the law: whom they bind, with scope and exceptions, and the sentences relied on.</summary>
public static class BindsText
{
    private static readonly LocalizedText Scope = new("适用范围：", "scope: ");
    private static readonly LocalizedText Except = new("例外：", "except: ");

    /// <summary>Gets whom the articles bind, one line for each that differs; none where no article says it.</summary>
    public static IEnumerable<LocalizedText> Of(IEnumerable<Citation> basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Select(c => c.Article).OfType<SourceArticle>().Select(Of).OfType<LocalizedText>().Distinct();
    }

    /// <summary>Gets whom an article binds; <see langword="null"/> where it does not say it.</summary>
    public static LocalizedText? Of(SourceArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var words = article.Addressee?.Words.Text;
        if (words is null && article.Scope is null && article.Exceptions.IsEmpty)
        {
            return null;
        }

        return new(Join(article, words, Scope.Zh, Except.Zh), Join(article, words, Scope.En, Except.En));
    }

    /// <summary>Gets the sentences relied on, each behind its article.</summary>
    public static IEnumerable<LocalizedText> Quotations(IEnumerable<Citation> basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Where(c => c.Article?.Quote is not null)
            .Select(c => new LocalizedText($"{c.Display.Zh}：“{c.Article!.Quote}”", $"{c.Display.En}: “{c.Article!.Quote}”"));
    }

    /// <summary>Gets the same in one language or both; the words of the law stand once.</summary>
    public static IEnumerable<string> Quotations(IEnumerable<Citation> basis, Language language)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Where(c => c.Article?.Quote is not null)
            .Select(c => language == Language.Zh ? $"{c.Display.In(language)}：“{c.Article!.Quote}”" : $"{c.Display.In(language)}: “{c.Article!.Quote}”");
    }

    private static string Join(SourceArticle article, string? words, string scope, string except) => string.Join(" · ", new[]
    {
        words,
        article.Scope is { } limits ? scope + limits.Text : null,
        article.Exceptions.IsEmpty ? null : except + string.Join(" | ", article.Exceptions.Select(e => e.Text)),
    }.OfType<string>());
}
