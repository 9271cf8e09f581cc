using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.NRules.Comparing;
using Compliance.Rules;

namespace Compliance.NRules;

/// <summary>
/// Reaches every verdict twice, natively and by NRules, and makes the report only where all agree: the same bytes as each engine's.
/// All rules are compared on all their subjects, also those that the native engine's index would pass over. What both share (the
/// days on which a verdict can change, caps, mitigation, explanation) is not compared. Safe to use from many threads.
/// </summary>
public sealed class BothEngines : IComplianceEngine
{
    private readonly RulebookEvaluator _evaluator;
    private readonly VerdictMatch _nrules;
    private readonly ChosenEngines<BothEngines> _chosen;
    private readonly BothEngines? _whole;
    private long _compared;

    /// <summary>Creates an engine; the network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public BothEngines(Rulebook rulebook)
        : this(rulebook, narrowed => new NRulesEngine(narrowed).Verdicts, null)
    {
    }

    /// <summary>Creates an engine that compares with other verdicts.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="createMatch">Makes what reaches the second verdicts of a rulebook.</param>
    /// <param name="whole">The engine of all rules, which counts; <see langword="null"/> for itself.</param>
    internal BothEngines(Rulebook rulebook, Func<Rulebook, VerdictMatch> createMatch, BothEngines? whole)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _evaluator = new RulebookEvaluator(rulebook);
        _nrules = createMatch(rulebook);
        _whole = whole;
        _chosen = new(rulebook, chosen => new BothEngines(chosen, createMatch, whole ?? this));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <summary>Gets how many verdicts both engines have reached alike since this one was created: one for each rule, subject and run of days.</summary>
    public long ComparedVerdicts => Interlocked.Read(ref _compared);

    /// <inheritdoc/>
    /// <exception cref="EnginesDifferException">The engines differ.</exception>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (options is { Choice: { IsAll: false } choice })
        {
            return _chosen.For(choice).Evaluate(declaration, asOf, new EvaluateOptions { HorizonDays = options.HorizonDays }, cancellationToken);
        }

        _evaluator.EnsureVocabulary(declaration);
        var horizonDays = options?.HorizonDays ?? 0;
        var verdicts = Compare(Rulebook.Rules, new EvaluationScope(declaration, asOf, cancellationToken), horizonDays, cancellationToken);
        return _evaluator.Evaluate(declaration, asOf, verdicts, horizonDays, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="EnginesDifferException">The engines differ.</exception>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _evaluator.EnsureVocabulary(declaration);
        return Rulebook.Rules.Any(r => ReferenceEquals(r, rule))
            ? _evaluator.EvaluateRule(rule, declaration, asOf, Compare([rule], new EvaluationScope(declaration, asOf, cancellationToken), 0, cancellationToken), cancellationToken)
            : [];
    }

    private IVerdictProvider Compare(ImmutableArray<Rule> rules, EvaluationScope scope, int horizonDays, CancellationToken cancellationToken)
    {
        var nrules = _nrules(rules, scope, horizonDays, cancellationToken);
        var native = _evaluator.GetNativeVerdicts(scope);
        foreach (var rule in rules)
        {
            foreach (var subject in scope.Declaration[rule.Subject].Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                EvaluatedDay[] days = [.. _evaluator.GetDaysOfChange(rule, subject, scope, horizonDays)];
                for (var i = 0; i < days.Length; i++)
                {
                    var reached = (Native: ReachedVerdict.Of(native.GetVerdict(rule, subject, days[i])), NRules: ReachedVerdict.Of(nrules.GetVerdict(rule, subject, days[i])));
                    if (reached.Native != reached.NRules)
                    {
                        throw new EnginesDifferException(
                            scope.Declaration, rule, subject, days[i], i + 1 < days.Length ? days[i].ChangeTo(days[i + 1]) : null, reached.Native, reached.NRules);
                    }
                }

                Interlocked.Add(ref (_whole ?? this)._compared, days.Length);
            }
        }

        return nrules;
    }
}
