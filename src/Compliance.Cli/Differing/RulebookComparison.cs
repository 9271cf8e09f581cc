using System.Collections.Immutable;
using Compliance.Conditions.Writing;
using Compliance.Rules;

namespace Compliance.Cli.Differing;

/// <summary>Compares two versions of rules.</summary>
internal static class RulebookComparison
{
    /// <summary>Pairs the rules by their ids, present or former, in the order of the ids of the later version; then those that it no longer has.</summary>
    public static IReadOnlyList<(Rule? Before, Rule? After)> Pair(Rulebook before, Rulebook after)
    {
        var pairs = after.Rules.Select(r => (Before: r.FormerIds.Prepend(r.Id).Select(before.FindRule).FirstOrDefault(b => b is not null), After: (Rule?)r)).ToList();
        var known = pairs.Select(p => p.Before).OfType<Rule>().ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pairs, .. before.Rules.Where(r => !known.Contains(r)).Select(r => ((Rule?)r, (Rule?)null))];
    }

    /// <summary>Finds the rules that differ.</summary>
    public static ImmutableArray<RuleDifference> Rules(IEnumerable<(Rule? Before, Rule? After)> pairs) =>
    [
        .. pairs
            .Select(p => new RuleDifference(p.Before, p.After, p is ({ } before, { } after) ? RuleComparison.Of(before, after) : []))
            .Where(d => d.Before is null || d.After is null || !d.Changes.IsEmpty),
    ];

    /// <summary>Finds the mitigations that differ, or that only one version has, by id.</summary>
    public static ImmutableArray<string> Mitigations(Rulebook before, Rulebook after)
    {
        var (old, present) = (Texts(before), Texts(after));
        return [.. old.Keys.Union(present.Keys, StringComparer.Ordinal).Where(k => old.GetValueOrDefault(k) != present.GetValueOrDefault(k)).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Texts(Rulebook rulebook) => rulebook.Packs.SelectMany(p => p.Mitigations).ToDictionary(
        m => m.Id,
        m => $"{m.Subject.Id} {ConditionText.Canonical(m.When)} {m.InForce} {string.Join(',', m.Clauses.Select(c => c.Id))} {string.Join(',', m.Responses.Select(r => r.Id))}",
        StringComparer.Ordinal);
}
