using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.NRules;

/// <summary>
/// The NRules-backed engine: the rules are translated to a Rete network, which reaches the verdicts. Reports are the same
/// bytes as the native engine's. Safe to use from many threads.
/// </summary>
public sealed class NRulesEngine : IComplianceEngine
{
    private readonly RulebookEvaluator _evaluator;
    private readonly RuleNetworks _networks;
    private readonly ChosenEngines<NRulesEngine> _chosen;

    /// <summary>Creates an engine; the network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public NRulesEngine(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _evaluator = new RulebookEvaluator(rulebook);
        _chosen = new(rulebook, chosen => new NRulesEngine(chosen));
        _networks = new RuleNetworks(rulebook);
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    private (RulebookEvaluator Evaluator, RuleNetworks Networks) Parts => (_evaluator, _networks);

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        _evaluator.EnsureVocabulary(declaration);
        var horizonDays = options?.HorizonDays ?? 0;
        var (evaluator, networks) = For(options);
        var scope = new EvaluationScope(declaration, asOf, cancellationToken);
        var verdicts = networks.Match(evaluator, scope, evaluator.GetAsked(scope), horizonDays, cancellationToken);
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

        var scope = new EvaluationScope(declaration, asOf, cancellationToken);
        var verdicts = _networks.Match(_evaluator, scope, declaration[rule.Subject].Items.Select(s => (rule, s)), 0, cancellationToken);
        return _evaluator.EvaluateRule(rule, declaration, asOf, verdicts, cancellationToken);
    }

    private (RulebookEvaluator Evaluator, RuleNetworks Networks) For(EvaluateOptions? options) =>
        options is { Choice: { IsAll: false } choice } ? _chosen.For(choice).Parts : (_evaluator, _networks);
}
