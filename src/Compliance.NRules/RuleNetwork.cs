using System.Collections.Immutable;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation;
using NRules;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>A Rete network for some rules and the definitions they use. Immutable; each run is a session of its own.</summary>
internal sealed class RuleNetwork
{
    private const int BatchSize = 32;

    private readonly ImmutableArray<Rules.Rule> _rules;
    private readonly ISessionFactory _sessions;

    private RuleNetwork(ImmutableArray<Rules.Rule> rules, ISessionFactory sessions)
    {
        _rules = rules;
        _sessions = sessions;
    }

    /// <summary>Translates rules and compiles the network.</summary>
    /// <exception cref="UntranslatableRuleException">NRules does not accept a production.</exception>
    public static RuleNetwork Compile(ImmutableArray<Rules.Rule> rules)
    {
        var network = new Network(new ConditionCompiler());
        var definitions = rules.SelectMany(r => DefinitionClosure.Of(r)).Distinct(ReferenceEqualityComparer.Instance).Cast<Conditions.Terms.Definition>().ToList();
        for (var i = 0; i < definitions.Count; i++)
        {
            new DefinitionTranslator(network, definitions[i], priority: 1000 * (i + 1)).Translate();
        }

        foreach (var rule in rules)
        {
            new RuleTranslator(network, rule).Translate();
        }

        return new RuleNetwork(rules, Compile(network.Productions));
    }

    /// <summary>Gets the rules.</summary>
    public ImmutableArray<Rules.Rule> Rules => _rules;

    /// <summary>Opens a session whose facts will change.</summary>
    public ISession Open() => _sessions.CreateSession();

    /// <summary>Matches a declaration.</summary>
    public NetworkVerdicts Match(RulebookEvaluator evaluator, EvaluationScope scope, int horizonDays, CancellationToken cancellationToken)
    {
        var facts = new FactLoader(evaluator, scope, scope, horizonDays).Load(_rules);
        var shared = facts.Where(f => f is not DatedSubject).ToList();
        var subjects = facts.OfType<DatedSubject>().ToList();
        var outcomes = new List<DerivedOutcome>();
        foreach (var batch in Batches(subjects))
        {
            var session = _sessions.CreateSession();
            session.InsertAll([.. shared, .. batch]);
            session.Fire(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            outcomes.AddRange(session.Query<DerivedOutcome>());
        }

        return new NetworkVerdicts(subjects, outcomes);
    }

    // NRules joins by comparing each with each. What is evaluated for different days has nothing to do with each other: matched
    // in batches of whole days, many days take time in proportion to their number.
    private static IEnumerable<List<DatedSubject>> Batches(IEnumerable<DatedSubject> subjects)
    {
        var batch = new List<DatedSubject>();
        foreach (var day in subjects.GroupBy(s => s.Day).OrderBy(d => d.Key))
        {
            batch.AddRange(day);
            if (batch.Count >= BatchSize)
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static ISessionFactory Compile(IEnumerable<IRuleDefinition> productions)
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions
        {
            UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
        });
        try
        {
            return compiler.Compile(productions);
        }
        catch (RuleCompilationException exception)
        {
            throw new UntranslatableRuleException(exception.RuleName, exception);
        }
    }
}
