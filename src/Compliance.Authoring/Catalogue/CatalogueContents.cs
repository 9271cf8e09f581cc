using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Conditions.Terms;
using Compliance.Declarations;
using Compliance.Law;
using Compliance.Reporting.Pictures;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue;

/// <summary>What a catalogue is of, and what in it belongs to what.</summary>
internal sealed class CatalogueContents
{
    private readonly Dictionary<string, ImmutableArray<BoundCase>> _cases;
    private readonly Dictionary<string, RulePack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogueUses> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sources;

    /// <summary>Gathers it.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="suite">Their cases.</param>
    public CatalogueContents(Rulebook rulebook, CaseSuite suite)
    {
        Rulebook = rulebook;
        foreach (var pack in rulebook.Packs)
        {
            foreach (var rule in pack.Rules)
            {
                _packs[rule.Id] = pack;
                _uses[rule.Id] = CatalogueUses.Of(rule);
            }
        }

        DateOnly[] days = [.. rulebook.Packs.SelectMany(p => p.Parameters).SelectMany(p => p.Values).SelectMany(v => new[] { v.InForce.From, v.InForce.Until }).OfType<DateOnly>()];
        Days = days.Length == 0 ? null : TimeScale.Of(days);
        var reader = new DeclarationReader(rulebook.Whole.Vocabulary);
        _cases = suite.Files.ToDictionary(f => f.Rule.Id, f => f.Cases.Select(c => Bind(reader, f.Rule, c)).ToImmutableArray(), StringComparer.Ordinal);
        Sources = [.. rulebook.Choice.IsAll ? rulebook.Sources : [.. rulebook.Sources.Where(Cited().Contains)]];
        _sources = Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Rulebook Rulebook { get; }

    /// <summary>Gets the sources that have pages: all of them, or those that chosen rules rest on.</summary>
    public ImmutableArray<LegalSource> Sources { get; }

    /// <summary>Gets the days that the values of all thresholds span, so that pictures of them can be compared; <see langword="null"/> where none has a day.</summary>
    public TimeScale? Days { get; }

    public RulePack PackOf(Rule rule) => _packs[rule.Id];

    public CatalogueUses UsesOf(Rule rule) => _uses[rule.Id];

    public ImmutableArray<BoundCase> CasesOf(Rule rule) => _cases.GetValueOrDefault(rule.Id, []);

    public bool HasPage(string source) => _sources.Contains(source);

    public IEnumerable<Rule> UsersOf(Parameter parameter) => Rulebook.Rules.Where(r => _uses[r.Id].Parameters.Contains(parameter.Id));

    public IEnumerable<Rule> UsersOf(Definition definition) => Rulebook.Rules.Where(r => _uses[r.Id].Definitions.Contains(definition));

    public IEnumerable<Rule> UsersOf(Field field) => Rulebook.Rules.Where(r => _uses[r.Id].Fields.Contains(field));

    public IEnumerable<Rule> RulesOf(Clause clause) => Rulebook.Rules.Where(r => r.Clauses.Any(c => c.Id == clause.Id));

    /// <summary>Gets the rules that cite an article; or the source as a whole, where none is given.</summary>
    public IEnumerable<Rule> Citing(LegalSource source, SourceArticle? article) =>
        Rulebook.Rules.Where(r => Citations(r).Any(c => c.Source.Id == source.Id && c.Article?.Number == article?.Number));

    /// <summary>Finds an article of a source that has a page.</summary>
    public (LegalSource Source, SourceArticle Article)? Find(string source, string number) =>
        Sources.FirstOrDefault(s => s.Id == source) is { } found && found.Articles.FirstOrDefault(a => a.Number == number) is { } article ? (found, article) : null;

    private static IEnumerable<Citation> Citations(Rule rule) => rule.Basis.Concat(rule.Exceptions.SelectMany(e => e.Basis));

    private HashSet<LegalSource> Cited()
    {
        var cited = Rulebook.Rules.SelectMany(Citations)
            .Concat(Rulebook.Packs.SelectMany(p => p.Parameters).SelectMany(p => p.Values).Select(v => v.Citation))
            .Concat(Rulebook.Packs.SelectMany(p => p.Definitions).SelectMany(d => d.Basis))
            .Select(c => c.Source)
            .Concat(Rulebook.Rules.SelectMany(r => r.Clauses).Select(c => c.Instrument))
            .ToHashSet();
        var penalties = cited.SelectMany(s => s.Articles).SelectMany(a => a.Penalties).Select(p => p.Source).ToHashSet(StringComparer.Ordinal);
        cited.UnionWith(Rulebook.Sources.Where(s => penalties.Contains(s.Id)));
        return cited;
    }

    // As the runner reads them: an excerpt of a declaration.
    private static BoundCase Bind(DeclarationReader reader, Rule rule, RuleCase ruleCase)
    {
        var given = reader.FromNode(ruleCase.Given, ruleCase.Span.File?.Path ?? rule.Id, DeclarationExtent.Excerpt);
        return new BoundCase(ruleCase, given.Declaration, given.Diagnostics);
    }
}
