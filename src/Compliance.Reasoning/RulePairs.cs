using Compliance.Reasoning.Linting;
using Compliance.Rules;

namespace Compliance.Reasoning;

/// <summary>Pairs of rules that may collide.</summary>
public static class RulePairs
{
    /// <summary>Gets the pairs of rules whose requirements read one field at least, terms looked into; each pair once, in the order of the rules.</summary>
    /// <param name="rules">The rules.</param>
    public static IEnumerable<(Rule One, Rule Other)> WithSharedDemands(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var demands = rules.Select(r => (Rule: r, Fields: ReadFields.Of(r.Requirement))).ToList();
        for (var i = 0; i < demands.Count; i++)
        {
            for (var j = i + 1; j < demands.Count; j++)
            {
                if (demands[i].Fields.Overlaps(demands[j].Fields))
                {
                    yield return (demands[i].Rule, demands[j].Rule);
                }
            }
        }
    }
}
