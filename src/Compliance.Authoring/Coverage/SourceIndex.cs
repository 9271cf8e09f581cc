using System.Collections.Immutable;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>Turns citations round: from each place in a source to what cites it.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<(string Source, string? Article), CitedPlace> _places = [];

    /// <summary>Gets what rests on each registered source.</summary>
    public static ImmutableArray<SourceCoverage> Of(Rulebook rulebook, ImmutableArray<RuleCoverage> rules)
    {
        var index = new SourceIndex();
        index.AddTerms(rulebook);
        foreach (var rule in rulebook.Rules)
        {
            index.Add(rule);
        }

        var cases = rules.ToDictionary(r => r.Rule.Id, r => r.Cases.Length, StringComparer.Ordinal);
        return [.. rulebook.Sources.Select(s => index.Coverage(s, cases))];
    }

    // Also terms and thresholds that no rule uses cite the law.
    private void AddTerms(Rulebook rulebook)
    {
        foreach (var parameter in rulebook.Packs.SelectMany(p => p.Parameters))
        {
            Each(parameter.Values.Select(v => v.Citation), place => place.Parameters.Add(parameter));
        }

        foreach (var definition in rulebook.Packs.SelectMany(p => p.Definitions))
        {
            Each(definition.Basis, place => place.Definitions.Add(definition));
        }
    }

    private void Add(Rule rule)
    {
        var terms = RuleTerms.Of(rule);
        var citations = rule.Basis
            .Concat(rule.Exceptions.SelectMany(e => e.Basis))
            .Concat(terms.Parameters.SelectMany(p => p.Values, (_, v) => v.Citation))
            .Concat(terms.Definitions.SelectMany(d => d.Basis));
        Each(citations, place => place.Rules.Add(rule));
    }

    private void Each(IEnumerable<Citation> citations, Action<CitedPlace> add)
    {
        foreach (var key in citations.Select(c => (c.Source.Id, c.Article?.Number)).Distinct())
        {
            if (!_places.TryGetValue(key, out var place))
            {
                _places.Add(key, place = new CitedPlace());
            }

            add(place);
        }
    }

    private SourceCoverage Coverage(LegalSource source, Dictionary<string, int> cases)
    {
        SourceArticle?[] places = [null, .. source.Articles];
        return new SourceCoverage(
            source,
            [.. places.Where(a => _places.ContainsKey((source.Id, a?.Number))).Select(a => Place(source, a, cases))],
            [.. source.Articles.Where(a => !_places.ContainsKey((source.Id, a.Number)))]);
    }

    private PlaceCoverage Place(LegalSource source, SourceArticle? article, Dictionary<string, int> cases)
    {
        var place = _places[(source.Id, article?.Number)];
        return new PlaceCoverage(
            source,
            article,
            [.. place.Rules.OrderBy(r => r.Id, StringComparer.Ordinal)],
            [.. place.Parameters.OrderBy(p => p.Id, StringComparer.Ordinal)],
            [.. place.Definitions.OrderBy(d => d.Id, StringComparer.Ordinal)],
            place.Rules.Sum(r => cases[r.Id]));
    }
}
