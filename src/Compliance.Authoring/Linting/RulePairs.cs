namespace Compliance.Authoring.Linting;

/// <summary>Pairs of rules that may have to do with each other.</summary>
internal static class RulePairs
{
    /// <summary>Gets the pairs of rules on one entity whose requirements concern one value; each pair once, in the order of ids.</summary>
    public static IEnumerable<(RuleMeaning First, RuleMeaning Second)> WithSharedDemands(IEnumerable<RuleMeaning> rules)
    {
        foreach (var onSubject in rules.GroupBy(m => m.Rule.Subject))
        {
            var byKey = new Dictionary<string, List<RuleMeaning>>(StringComparer.Ordinal);
            foreach (var rule in onSubject)
            {
                var partners = new HashSet<RuleMeaning>();
                foreach (var key in rule.DemandKeys)
                {
                    if (!byKey.TryGetValue(key, out var known))
                    {
                        byKey[key] = known = [];
                    }

                    partners.UnionWith(known);
                    known.Add(rule);
                }

                foreach (var partner in partners.OrderBy(p => p.Rule.Id, StringComparer.Ordinal))
                {
                    yield return (partner, rule);
                }
            }
        }
    }
}
