using Compliance.Authoring.Cases;
using Compliance.Binding;
using Compliance.Cli.Explaining.Pages;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Explaining.Names;

/// <summary>All names of a rulebook: rules, clauses, packs, sources and articles, entities, fields, code lists and codes, thresholds and terms.</summary>
internal sealed class NameIndex
{
    private const int MostSuggestions = 5;
    private readonly Dictionary<string, List<ExplainedName>> _byName = new(TextEquality.Comparer);

    /// <summary>Gathers the names.</summary>
    /// <param name="rulebook">The rules; what reads a field is among them.</param>
    /// <param name="cases">The cases of the rules.</param>
    public NameIndex(Rulebook rulebook, CaseSuite cases)
    {
        var use = new UseIndex(rulebook);
        ILookup<string, RuleCase> byRule = cases.Files.SelectMany(f => f.Cases, (f, c) => (f.Rule.Id, Case: c)).ToLookup(c => c.Id, c => c.Case, StringComparer.Ordinal);
        ExplainedPage PageOf(Rule rule) => RulePages.Of(rule, [.. byRule[rule.Id]]);
        foreach (var name in RuleNames.Of(rulebook, PageOf).Concat(LawNames.Of(rulebook, use)).Concat(TermNames.Of(rulebook, use)).Concat(VocabularyNames.Of(rulebook.Vocabulary, use)))
        {
            foreach (var spelling in name.Spellings.Prepend(name.Name).Distinct(TextEquality.Comparer))
            {
                if (!_byName.TryGetValue(spelling, out var known))
                {
                    _byName.Add(spelling, known = []);
                }

                known.Add(name);
            }
        }
    }

    /// <summary>Finds what a name means.</summary>
    /// <param name="name">A name as a person writes it: case, width and spaces make no difference, and articles may have Chinese numerals.</param>
    /// <returns>All that is called so; what has it as the name that tells it from others alone, where there is such.</returns>
    public IReadOnlyList<ExplainedName> Find(string name)
    {
        var found = _byName.GetValueOrDefault(name) ?? _byName.GetValueOrDefault(ChineseNumerals.InDigits(name)) ?? [];
        var own = found.Where(n => TextEquality.Comparer.Equals(n.Name, name)).ToList();
        return own.Count > 0 ? own : found;
    }

    /// <summary>Finds the names that are near a misspelt one, or hold it; the nearest first, at most five.</summary>
    public IReadOnlyList<string> Near(string name)
    {
        var near = Suggestion.For(name, _byName.Keys);
        var holding = _byName.Keys
            .Where(k => name.Length > 1 && k.Contains(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal);
        return [.. holding.Prepend(near ?? string.Empty).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Take(MostSuggestions)];
    }
}
