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
    private readonly ConcurrentDictionary<Rule, Lazy<RuleNetwork>> _single = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates an engine; the network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public NRulesEngine(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _evaluator = new RulebookEvaluator(rulebook);
        _network = new Lazy<RuleNetwork>(() => RuleNetwork.Compile(rulebook.Rules));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, int horizonDays = 0, CancellationToken cancellationToken = default)
    {
        _evaluator.EnsureVocabulary(declaration);
        ArgumentOutOfRangeException.ThrowIfNegative(horizonDays);
        return _evaluator.Evaluate(declaration, asOf, Match(_network.Value, declaration, asOf, horizonDays, cancellationToken), horizonDays, cancellationToken);
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
        return _evaluator.EvaluateRule(rule, declaration, asOf, Match(network, declaration, asOf, 0, cancellationToken), cancellationToken);
    }

    /// <summary>Opens a session that keeps the report current while the facts change.</summary>
    /// <param name="declaration">The facts to begin with, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="horizonDays">How many later days are examined for <see cref="ComplianceReport.Upcoming"/>; 0 for none.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonDays"/> is negative.</exception>
    public LiveSession Open(Declaration declaration, DateOnly asOf, int horizonDays = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(horizonDays);
        return new(_evaluator, _network.Value, declaration, asOf, horizonDays);
    }

    private NetworkVerdicts Match(RuleNetwork network, Declaration declaration, DateOnly asOf, int horizonDays, CancellationToken cancellationToken) =>
        network.Match(_evaluator, new EvaluationScope(declaration, asOf, cancellationToken), horizonDays, cancellationToken);
}
