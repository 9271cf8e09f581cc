using Compliance.Cli.Explaining.Pages;
using Compliance.Rules;

namespace Compliance.Cli.Explaining.Names;

/// <summary>The names of rules, clauses and packs.</summary>
internal static class RuleNames
{
    /// <summary>Gets the names.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="pageOf">Makes the page of a rule.</param>
    public static IEnumerable<ExplainedName> Of(Rulebook rulebook, Func<Rule, ExplainedPage> pageOf)
    {
        foreach (var rule in rulebook.Rules)
        {
            yield return new(rule.Id, [.. rule.FormerIds, rule.Title.Zh, rule.Title.En], () => [pageOf(rule)]);
        }

        foreach (var clause in rulebook.Packs.SelectMany(p => p.Clauses))
        {
            yield return new(clause.Id, [], () =>
            {
                var rules = rulebook.Rules.Where(r => r.Clauses.Any(c => c.Id == clause.Id)).ToList();
                return [PackPages.Of(clause, rules), .. rules.Select(pageOf)];
            });
        }

        foreach (var pack in rulebook.Packs)
        {
            yield return new(pack.Id, [pack.Title.Zh, pack.Title.En], () => [PackPages.Of(pack)]);
        }
    }
}
