using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Reasoning;

/// <summary>Two versions of rules, to be compared.</summary>
public static class EarlierRules
{
    /// <summary>Loads the earlier version for the vocabulary of the later one.</summary>
    /// <param name="files">The files of the earlier version, whole.</param>
    /// <param name="later">The later version.</param>
    /// <returns>The rules, and what is wrong with them: what they name and the later vocabulary lacks cannot be compared.</returns>
    public static RulebookResult Load(RuleFileSet files, Rulebook later) => RulebookLoader.LoadBeside(files, later);

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
