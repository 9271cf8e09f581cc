using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reporting.Sections;

/// <summary>Ranks the clauses of a rule from special to general: its own first, then by the number of rules that check them.</summary>
/// <param name="rulebook">The rulebook of the report.</param>
internal sealed class ClauseRanking(Rulebook rulebook)
{
    private readonly Dictionary<string, int> _rules = rulebook.Rules.SelectMany(r => r.Clauses).CountBy(c => c.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Gets the clause to quote, and the others from special to general.</summary>
    public (Clause? First, IReadOnlyList<Clause> Others) Of(Rule rule)
    {
        var ranked = rule.Clauses.ToList();
        ranked.Sort((a, b) => Compare(rule, a, b));
        return ranked is [var first, .. var others] ? (first, others) : (null, []);
    }

    private int Compare(Rule rule, Clause a, Clause b)
    {
        var order = (b == rule.Clause).CompareTo(a == rule.Clause);
        order = order != 0 ? order : _rules.GetValueOrDefault(a.Id).CompareTo(_rules.GetValueOrDefault(b.Id));
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
