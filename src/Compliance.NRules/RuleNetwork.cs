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
    public NetworkVerdicts Match(RulebookEvaluator evaluator, EvaluationScope scope, CancellationToken cancellationToken)
    {
        var facts = new FactLoader(evaluator, scope, scope).Load(_rules);
        var session = _sessions.CreateSession();
        session.InsertAll(facts);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new NetworkVerdicts(facts.OfType<DatedSubject>(), session.Query<DerivedOutcome>());
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
