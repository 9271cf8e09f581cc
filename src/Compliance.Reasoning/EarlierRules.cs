using Compliance.Rules;

namespace Compliance.Reasoning;

/// <summary>Two versions of rules, to be compared.</summary>
public static class EarlierRules
{
    /// <summary>Pairs the rules of two versions by their ids, present or former, in the order of the ids of the later; then those that it no longer has.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    public static IEnumerable<(Rule? Earlier, Rule? Later)> Pair(Rulebook earlier, Rulebook later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var pairs = later.Rules.Select(r => (Earlier: r.FormerIds.Prepend(r.Id).Select(earlier.FindRule).FirstOrDefault(e => e is not null), Later: (Rule?)r)).ToList();
        var known = pairs.Select(p => p.Earlier).OfType<Rule>().ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pairs, .. earlier.Rules.Where(r => !known.Contains(r)).Select(r => ((Rule?)r, (Rule?)null))];
    }
}
