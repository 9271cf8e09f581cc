using System.Collections.Immutable;
using Compliance.Law;

namespace Compliance.Rules.Choosing;

/// <summary>Narrows the packs of a rulebook to a choice.</summary>
/// <param name="packs">All packs.</param>
/// <param name="choice">What is chosen.</param>
/// <param name="isChosen">Whether a pack is chosen.</param>
internal sealed class ChosenPacks(ImmutableArray<RulePack> packs, RuleChoice choice, Func<RulePack, bool> isChosen)
{
    // The clauses of packs that are not chosen do not speak.
    private readonly HashSet<Clause> _clauses = new(packs.Where(isChosen).SelectMany(p => p.Clauses), ReferenceEqualityComparer.Instance);
    private readonly HashSet<Clause> _allClauses = new(packs.SelectMany(p => p.Clauses), ReferenceEqualityComparer.Instance);

    /// <summary>Gets the packs with the rules, clauses and mitigations that are chosen; those that only define what a chosen one needs are without any. In their order.</summary>
    public ImmutableArray<RulePack> Narrowed()
    {
        var narrowed = packs.Select(Narrow).ToList();
        var rules = narrowed.SelectMany(p => p.Rules).ToList();
        var clauses = rules.SelectMany(r => r.Clauses).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        narrowed = [.. narrowed.Select(p => p with
        {
            Clauses = [.. p.Clauses.Where(c => choice.HoldsClause(c.Id) && (choice.Rules.IsEmpty || clauses.Contains(c.Id)))],
            Mitigations = [.. p.Mitigations.Where(m => rules.Exists(m.Reaches))],
        })];
        var kept = Needed(narrowed.Where(p => !p.Rules.IsEmpty || !p.Mitigations.IsEmpty || (choice.Rules.IsEmpty && choice.Clauses.IsEmpty && isChosen(p))));
        return [.. narrowed.Where(p => kept.Contains(p.Id))];
    }

    private RulePack Narrow(RulePack pack) => isChosen(pack)
        ? pack with { Rules = [.. pack.Rules.Where(IsNamed).Select(WithoutOthers)] }
        : pack with { Rules = [.. pack.Rules.Where(r => IsAdopted(r) && IsNamed(r)).Select(WithoutOthers)], Clauses = [], Mitigations = [] };

    private bool IsAdopted(Rule rule) => rule.AdoptedBy.Any(_clauses.Contains);

    private bool IsNamed(Rule rule) => choice.HoldsRule(rule) && (choice.Clauses.IsEmpty || rule.Clauses.Any(c => choice.HoldsClause(c.Id)));

    // Only what differs is made anew: what is kept for a rule elsewhere goes by its identity.
    private Rule WithoutOthers(Rule rule) => rule.AdoptedBy.All(c => _clauses.Contains(c) || !_allClauses.Contains(c))
        ? rule
        : rule with { AdoptedBy = [.. rule.AdoptedBy.Where(_clauses.Contains)] };

    private HashSet<string> Needed(IEnumerable<RulePack> chosen)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(chosen.Select(p => p.Id));
        while (open.TryPop(out var id))
        {
            if (ids.Add(id) && packs.FirstOrDefault(p => p.Id == id) is { } pack)
            {
                foreach (var need in pack.Needs)
                {
                    open.Push(need);
                }
            }
        }

        return ids;
    }
}
