using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.NRules.Live;
using Compliance.Rules;

namespace Compliance.NRules;

/// <summary>
/// The NRules-backed engine: the rules are translated to a Rete network, which reaches the verdicts. Reports are the same
/// bytes as the native engine's. Safe to use from many threads.
/// </summary>
public sealed class NRulesEngine : IComplianceEngine
{
    private readonly RulebookEvaluator _evaluator;
    private readonly Lazy<RuleNetwork> _network;
    private readonly ChosenEngines<NRulesEngine> _chosen;
    private readonly ConcurrentDictionary<Rule, Lazy<RuleNetwork>> _single = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates an engine; the network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public NRulesEngine(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _evaluator = new RulebookEvaluator(rulebook);
        _chosen = new(rulebook, chosen => new NRulesEngine(chosen));
        _network = new Lazy<RuleNetwork>(() => RuleNetwork.Compile(rulebook.Rules));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    private (RulebookEvaluator Evaluator, RuleNetwork Network) Parts => (_evaluator, _network.Value);

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        _evaluator.EnsureVocabulary(declaration);
        var horizonDays = options?.HorizonDays ?? 0;
        var (evaluator, network) = For(options);
        var verdicts = network.Match(evaluator, new EvaluationScope(declaration, asOf, cancellationToken), horizonDays, cancellationToken);
        return evaluator.Evaluate(declaration, asOf, verdicts, horizonDays, cancellationToken);
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _evaluator.EnsureVocabulary(declaration);
        if (!Rulebook.Rules.Any(r => ReferenceEquals(r, rule)))
        {
            return [];
        }

        var network = _single.GetOrAdd(rule, r => new Lazy<RuleNetwork>(() => RuleNetwork.Compile([r]))).Value;
        return _evaluator.EvaluateRule(rule, declaration, asOf, network.Match(_evaluator, new EvaluationScope(declaration, asOf, cancellationToken), 0, cancellationToken), cancellationToken);
    }

    /// <summary>Opens a session that keeps the report current while the facts change.</summary>
    /// <param name="declaration">The facts to begin with, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="options">Which rules, and how far ahead; <see langword="null"/> for all rules and no later day.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary; or the options choose a pack, rule or clause that <see cref="Rulebook"/> lacks, or no rule.</exception>
    public LiveSession Open(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null)
    {
        var (evaluator, network) = For(options);
        return new(evaluator, network, declaration, asOf, options?.HorizonDays ?? 0);
    }

    private (RulebookEvaluator Evaluator, RuleNetwork Network) For(EvaluateOptions? options) =>
        options is { Choice: { IsAll: false } choice } ? _chosen.For(choice).Parts : (_evaluator, _network.Value);
}
