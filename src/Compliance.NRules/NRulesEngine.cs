using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.NRules.Live;
using Compliance.Rules;
using NRules.Diagnostics;

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

    /// <summary>Creates an engine; the network of a pack and kind of subject is compiled when a declaration first needs it (<see cref="WarmUp"/>).</summary>
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

    /// <inheritdoc/>
    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (evaluator, networks) = For(options);
        return evaluator.OpenSession(declaration, asOf, new NetworkSessions(evaluator, networks), options?.HorizonDays ?? 0, cancellationToken);
    }

    /// <summary>Gets NRules' own description of the networks that are compiled so far, by pack and kind of subject: <c>cn/payment · activity</c>.</summary>
    /// <remarks>The rules in it are named by the rule or definition and the part of it: <c>cn-payment-second-clearing · violated</c>.</remarks>
    public ImmutableSortedDictionary<string, ReteGraph> Schema =>
        _networks.Compiled.ToImmutableSortedDictionary(n => n.Name, n => n.Schema, StringComparer.Ordinal);

    /// <summary>Compiles all networks side by side, which is otherwise done where a declaration first needs one.</summary>
    /// <param name="cancellationToken">Stops it between two networks.</param>
    /// <exception cref="UntranslatableRuleException">NRules does not accept a production.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what is compiled is kept.</exception>
    public void WarmUp(CancellationToken cancellationToken = default) => _networks.WarmUp(cancellationToken);

    /// <summary>Compiles all networks in the background.</summary>
    /// <param name="cancellationToken">Stops it between two networks.</param>
    /// <returns>The task that is done when all are compiled; it fails as <see cref="WarmUp"/> does.</returns>
    public Task WarmUpAsync(CancellationToken cancellationToken = default) => Task.Run(() => _networks.WarmUp(cancellationToken), cancellationToken);

    /// <summary>Gets the verdicts of the networks on a declaration: of given rules on all their subjects, whatever can apply.</summary>
    /// <param name="rules">The rules, of <see cref="Rulebook"/>.</param>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <param name="horizonDays">How many later days.</param>
    /// <param name="cancellationToken">Stops the compilation between two networks, and the matching.</param>
    internal IVerdictProvider Verdicts(ImmutableArray<Rule> rules, EvaluationScope scope, int horizonDays, CancellationToken cancellationToken) =>
        _networks.Match(_evaluator, scope, rules.SelectMany(r => scope.Declaration[r.Subject].Items.Select(s => (r, s))), horizonDays, cancellationToken);

    private (RulebookEvaluator Evaluator, RuleNetworks Networks) For(EvaluateOptions? options) =>
        options is { Choice: { IsAll: false } choice } ? _chosen.For(choice).Parts : (_evaluator, _networks);
}
