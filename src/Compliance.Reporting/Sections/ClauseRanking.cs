using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reporting.Sections;

/// <summary>Tells which of a rule's clauses says most about it: its own, else the one that the fewest rules check.</summary>
/// <param name="rulebook">The rules that were judged by.</param>
internal sealed class ClauseRanking(Rulebook rulebook)
{
    private readonly Dictionary<string, int> _rules = rulebook.Rules.SelectMany(r => r.Clauses).CountBy(c => c.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Gets the clause to quote, and the others from special to general.</summary>
    public (Clause? First, IReadOnlyList<Clause> Others) Of(Rule rule)
    {
        var ranked = rule.Clauses
            .OrderByDescending(c => c == rule.Clause)
            .ThenBy(c => _rules.GetValueOrDefault(c.Id))
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToList();
        return ranked is [var first, .. var others] ? (first, others) : (null, []);
    }
}
