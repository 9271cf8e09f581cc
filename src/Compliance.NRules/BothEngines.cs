using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.NRules.Comparing;
using Compliance.Rules;
using Compliance.Rules.Choosing;

namespace Compliance.NRules;

/// <summary>
/// Reaches every verdict twice, natively and by NRules, and gives the native engine's report only where all agree and the report says
/// what they are. All rules are compared on all their subjects, also those that an index would pass over because they cannot apply. What
/// both share (the days on which a verdict can change, caps, mitigation, explanation) is not compared. Safe to use from many threads.
/// </summary>
public sealed class BothEngines : IComplianceEngine
{
    private readonly RulebookEvaluator _evaluator;
    private readonly VerdictMatch _nrules;
    private readonly IComplianceEngine _reporter;
    private readonly ChosenEngines<BothEngines> _chosen;
    private readonly BothEngines? _whole;
    private long _compared;

    /// <summary>Creates an engine; a network is compiled when it is first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public BothEngines(Rulebook rulebook)
        : this(rulebook, narrowed => new NRulesEngine(narrowed).Verdicts, narrowed => new ComplianceEngine(narrowed), null)
    {
    }

    /// <summary>Creates an engine that compares with other verdicts, or another report.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="createMatch">Makes what reaches the second verdicts of a rulebook.</param>
    /// <param name="createReporter">Makes what makes the reports of a rulebook.</param>
    /// <param name="whole">The engine of all rules, which counts; <see langword="null"/> for itself.</param>
    internal BothEngines(Rulebook rulebook, Func<Rulebook, VerdictMatch> createMatch, Func<Rulebook, IComplianceEngine> createReporter, BothEngines? whole)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _evaluator = new RulebookEvaluator(rulebook);
        _nrules = createMatch(rulebook);
        _reporter = createReporter(rulebook);
        _whole = whole;
        _chosen = new(rulebook, chosen => new BothEngines(chosen, createMatch, createReporter, whole ?? this));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <summary>Gets how many verdicts both engines have reached alike since this one was created: one for each rule, subject and run of days.</summary>
    public long ComparedVerdicts => Interlocked.Read(ref _compared);

    /// <inheritdoc/>
    /// <exception cref="EnginesDifferException">The engines differ, or the report says something else than both.</exception>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (options is { Choice: { IsAll: false } choice })
        {
            return _chosen.For(choice).Evaluate(declaration, asOf, options with { Choice = RuleChoice.All }, cancellationToken);
        }

        _evaluator.EnsureVocabulary(declaration);
        var scope = new EvaluationScope(declaration, asOf, cancellationToken);
        var verdicts = Compare(Rulebook.Rules, scope, options?.HorizonDays ?? 0, cancellationToken);
        var report = _reporter.Evaluate(declaration, asOf, options, cancellationToken);
        return _evaluator.FindMisreported(report, scope, verdicts) is { } misreported ? throw new EnginesDifferException(declaration, misreported) : report;
    }

    /// <inheritdoc/>
    /// <exception cref="EnginesDifferException">The engines differ, or the results say something else than both.</exception>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _evaluator.EnsureVocabulary(declaration);
        if (!Rulebook.Rules.Any(r => ReferenceEquals(r, rule)))
        {
            return [];
        }

        var scope = new EvaluationScope(declaration, asOf, cancellationToken);
        var verdicts = Compare([rule], scope, 0, cancellationToken);
        var results = _reporter.EvaluateRule(rule, declaration, asOf, cancellationToken);
        return _evaluator.FindMisreported(rule, results, scope, verdicts) is { } misreported ? throw new EnginesDifferException(declaration, misreported) : results;
    }

    /// <inheritdoc/>
    /// <remarks>All verdicts of both are compared at the beginning and after each change; where they differ, the change is not made.</remarks>
    /// <exception cref="EnginesDifferException">The engines differ.</exception>
    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        var engine = options is { Choice: { IsAll: false } choice } ? _chosen.For(choice) : this;
        return engine._evaluator.OpenSession(declaration, asOf, new StepVerdicts(engine), options?.HorizonDays ?? 0, cancellationToken);
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

    // All verdicts of the step, also those that nothing changed: an engine that errs may err in what it reads.
    private sealed class StepVerdicts(BothEngines engine) : ISessionVerdicts
    {
        public IVerdictProvider Follow(SessionStep step) => engine.Compare(
            engine.Rulebook.Rules, new EvaluationScope(step.Declaration, step.AsOf, step.CancellationToken), step.HorizonDays, step.CancellationToken);
    }
}
