using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Notes sources that nothing rests on or refers to, all in one note, and the articles of the others that nothing cites.</summary>
internal static class UnusedSources
{
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted)
    {
        var rulebook = linted.Rulebook;
        var citations = Citations.In(rulebook).ToList();
        var articles = citations.Select(c => c.Article).OfType<SourceArticle>().ToHashSet();
        var sources = citations.Select(c => c.Source.Id).Concat(ReferredTo(rulebook)).ToHashSet(StringComparer.Ordinal);
        var unusedSources = rulebook.Sources.Where(s => !sources.Contains(s.Id)).ToList();
        if (unusedSources.Count > 0)
        {
            yield return NameDiagnostics.UnusedSources(unusedSources[0].Span, [.. unusedSources.Select(s => s.Id)]);
        }

        foreach (var source in rulebook.Sources.Except(unusedSources))
        {
            if (source.Articles.Where(a => !articles.Contains(a)).Select(a => a.Number).ToList() is { Count: > 0 } unused)
            {
                yield return NameDiagnostics.UnusedArticles(source.Span, source.Id, unused);
            }
        }
    }

    private static IEnumerable<string> ReferredTo(Rulebook rulebook) =>
        rulebook.Sources.SelectMany(s => s.Implements.Concat(s.RepealedBy is { } by ? [by] : []))
            .Concat(rulebook.Packs.SelectMany(p => p.Clauses).Select(c => c.Instrument.Id))
            .Concat(rulebook.Packs.Select(p => p.Instrument).OfType<LegalSource>().Select(s => s.Id));
}
