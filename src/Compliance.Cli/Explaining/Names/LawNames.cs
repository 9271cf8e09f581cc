using Compliance.Cli.Explaining.Pages;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Cli.Explaining.Names;

/// <summary>The names of legal sources and their articles.</summary>
internal static class LawNames
{
    /// <summary>Gets the names.</summary>
    public static IEnumerable<ExplainedName> Of(Rulebook rulebook, UseIndex use)
    {
        foreach (var source in rulebook.Sources)
        {
            var whole = new Citation(source, null, source.InForce, source.Span).Display;
            yield return new(source.Id, [source.Title.Zh, source.Title.En, whole.Zh, whole.En, source.Number], () => [LawPages.Of(source, use)]);
            foreach (var article in source.Articles)
            {
                var display = LawPages.Cite(source, article);
                var place = source.CitedBy.Write(article.Number);
                yield return new(
                    LawPages.NameOf(source, article),
                    [$"{source.Id}:{article.Number}", display.Zh, display.En, source.Title.Zh + place.Zh, $"{source.Title.En} {place.En}", $"{source.Id} {place.Zh}", $"{source.Id} {place.En}"],
                    () => [LawPages.Of(source, article, use)]);
            }
        }
    }
}
