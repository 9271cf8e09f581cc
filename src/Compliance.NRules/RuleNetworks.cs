using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.NRules.Facts;
using Compliance.Rules;

namespace Compliance.NRules;

/// <summary>The networks of a rulebook, one for each pack and kind of subject: compiled when a rule of it is first asked, and kept.</summary>
/// <param name="rulebook">The rules.</param>
internal sealed class RuleNetworks(Rulebook rulebook)
{
    private readonly Lazy<FrozenDictionary<Rule, Lazy<RuleNetwork>>> _byRule = new(() => Of(rulebook));

    /// <summary>Gets the networks that are compiled.</summary>
    public IEnumerable<RuleNetwork> Compiled => _byRule.Value.Values.Distinct().Where(n => n.IsValueCreated).Select(n => n.Value);

    /// <summary>Compiles all networks side by side.</summary>
    public void WarmUp(CancellationToken cancellationToken) => Compile(_byRule.Value.Values.Distinct(), cancellationToken);

    /// <summary>Matches a declaration.</summary>
    /// <param name="evaluator">Determines the days to match.</param>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <param name="asked">The rules that are asked, each with a subject.</param>
    /// <param name="horizonDays">How many later days are matched.</param>
    /// <param name="cancellationToken">Stops the matching.</param>
    public NetworkVerdicts Match(RulebookEvaluator evaluator, EvaluationScope scope, IEnumerable<(Rule Rule, Entity Subject)> asked, int horizonDays, CancellationToken cancellationToken)
    {
        var verdicts = new NetworkVerdicts();
        var values = new DefinitionValues();
        foreach (var (network, ofNetwork) in Of(asked, cancellationToken))
        {
            var subjects = new AskedSubjects(network, evaluator, scope, horizonDays, values);
            subjects.Ask(ofNetwork, verdicts);
            network.Match(scope.Declaration, subjects.Stages, cancellationToken);
        }

        return verdicts;
    }

    /// <summary>Divides what is asked among the networks, which are compiled where they are not.</summary>
    /// <param name="asked">The rules that are asked, each with a subject.</param>
    /// <param name="cancellationToken">Stops it between two networks.</param>
    public IEnumerable<(RuleNetwork Network, List<(Rule Rule, Entity Subject)> Asked)> Of(IEnumerable<(Rule Rule, Entity Subject)> asked, CancellationToken cancellationToken)
    {
        var byNetwork = new Dictionary<Lazy<RuleNetwork>, List<(Rule Rule, Entity Subject)>>(ReferenceEqualityComparer.Instance);
        foreach (var one in asked)
        {
            var network = _byRule.Value[one.Rule];
            if (!byNetwork.TryGetValue(network, out var ofNetwork))
            {
                byNetwork.Add(network, ofNetwork = []);
            }

            ofNetwork.Add(one);
        }

        Compile(byNetwork.Keys, cancellationToken);
        return byNetwork.Select(n => (n.Key.Value, n.Value));
    }

    private static void Compile(IEnumerable<Lazy<RuleNetwork>> networks, CancellationToken cancellationToken)
    {
        var open = networks.Where(n => !n.IsValueCreated).ToList();
        if (open.Count == 1)
        {
            _ = open[0].Value;
        }
        else if (open.Count > 1)
        {
            try
            {
                Parallel.ForEach(open, new ParallelOptions { CancellationToken = cancellationToken }, n => _ = n.Value);
            }
            catch (AggregateException several)
            {
                // As where there is one network.
                ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
            }
        }
    }

    private static FrozenDictionary<Rule, Lazy<RuleNetwork>> Of(Rulebook rulebook)
    {
        var byRule = new Dictionary<Rule, Lazy<RuleNetwork>>(ReferenceEqualityComparer.Instance);
        foreach (var pack in rulebook.Packs)
        {
            foreach (var group in pack.Rules.GroupBy(r => r.Subject))
            {
                ImmutableArray<Rule> rules = [.. group];
                var network = new Lazy<RuleNetwork>(() => RuleNetwork.Compile($"{pack.Id} · {group.Key.Id}", rules));
                foreach (var rule in rules)
                {
                    byRule.Add(rule, network);
                }
            }
        }

        return byRule.ToFrozenDictionary((IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance);
    }
}
