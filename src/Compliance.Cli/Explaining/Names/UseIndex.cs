using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Explaining.Names;

/// <summary>Who uses what: which rules read a field, which cite an article.</summary>
/// <param name="rulebook">The rules.</param>
internal sealed class UseIndex(Rulebook rulebook)
{
    private readonly Lazy<List<RuleUse>> _uses = new(() => [.. rulebook.Rules.Select(RuleUse.Of)]);

    /// <summary>Gets the thresholds.</summary>
    public IEnumerable<Parameter> Parameters => rulebook.Packs.SelectMany(p => p.Parameters);

    /// <summary>Gets the terms.</summary>
    public IEnumerable<Definition> Definitions => rulebook.Packs.SelectMany(p => p.Definitions);

    /// <summary>Gets the rules that name a field, code, entity, threshold or term.</summary>
    public IEnumerable<(string Name, LocalizedText Label)> RulesNaming(object thing) => _uses.Value.Where(u => u.Names(thing)).Select(u => (u.Rule.Id, u.Rule.Title));

    /// <summary>Gets the rules whose subject is of an entity.</summary>
    public IEnumerable<(string Name, LocalizedText Label)> RulesOn(EntityType entity) => rulebook.Rules.Where(r => r.Subject == entity).Select(r => (r.Id, r.Title));

    /// <summary>Gets the rules that rest on an article, or on any of a source.</summary>
    public IEnumerable<(string Name, LocalizedText Label)> RulesCiting(LegalSource source, SourceArticle? article) =>
        rulebook.Rules.Where(r => r.Basis.Concat(r.Exceptions.SelectMany(e => e.Basis)).Any(c => Is(c, source, article))).Select(r => (r.Id, r.Title));

    /// <summary>Gets the thresholds that an article sets, and the terms it defines.</summary>
    public IEnumerable<(string Name, LocalizedText Label)> TermsCiting(LegalSource source, SourceArticle article) =>
    [
        .. Parameters.Where(p => p.Values.Any(v => Is(v.Citation, source, article))).Select(p => (p.Id, p.Label)),
        .. Definitions.Where(d => d.Basis.Any(c => Is(c, source, article))).Select(d => (d.Id, d.Label)),
    ];

    /// <summary>Gets the articles whose breach an article threatens.</summary>
    public IEnumerable<(LegalSource Source, SourceArticle Article)> PenalisedBy(LegalSource source, SourceArticle article) =>
        from s in rulebook.Sources
        from a in s.Articles
        where a.Penalties.Any(p => p.Names(source, article))
        select (s, a);

    private static bool Is(Citation citation, LegalSource source, SourceArticle? article) =>
        citation.Source.Id == source.Id && (article is null || citation.Article?.Number == article.Number);
}
