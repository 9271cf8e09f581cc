using System.Collections.Concurrent;
using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
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
    private readonly CompiledRulebook _compiled;
    private readonly Lazy<RuleNetwork> _network;
    private readonly ConcurrentDictionary<Rule, Lazy<RuleNetwork>> _single = new(ReferenceEqualityComparer.Instance);

    /// <summary>Creates an engine; the network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public NRulesEngine(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _compiled = CompiledRulebook.Compile(rulebook);
        _network = new Lazy<RuleNetwork>(() => RuleNetwork.Compile(_compiled.Rules));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        _compiled.Check(declaration);
        return _compiled.Report(EvaluationRequest(_network.Value, declaration, asOf, cancellationToken));
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _compiled.Check(declaration);
        var rules = _compiled.Only(rule);
        if (rules.IsEmpty)
        {
            return [];
        }

        var network = _single.GetOrAdd(rule, _ => new Lazy<RuleNetwork>(() => RuleNetwork.Compile(rules))).Value;
        return _compiled.Evaluate(rules, EvaluationRequest(network, declaration, asOf, cancellationToken));
    }

    /// <summary>Opens a session that keeps the report current while the facts change.</summary>
    /// <param name="declaration">The facts to begin with, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    public LiveSession Open(Declaration declaration, DateOnly asOf) => new(_compiled, _network.Value, declaration, asOf);

    private static EvaluationRequest EvaluationRequest(RuleNetwork network, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken) =>
        new(declaration, asOf, network.Match(new EvaluationContext(declaration, asOf, cancellationToken)), cancellationToken);
}
