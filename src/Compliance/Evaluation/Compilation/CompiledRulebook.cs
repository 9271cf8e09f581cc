using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Live.Keeping;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Telemetry;

namespace Compliance.Evaluation.Compilation;

/// <summary>A compiled rulebook, shared by all engines. Immutable; each rule is compiled when it is first used.</summary>
internal sealed class CompiledRulebook
{
    private readonly FindingFactory _findings;
    private readonly PlanEvaluator _all;
    private LivePlan? _live;

    private CompiledRulebook(Rulebook rulebook, ImmutableArray<CompiledRule> rules, FindingFactory findings)
    {
        Rulebook = rulebook;
        Rules = rules;
        _findings = findings;
        Plan = new EvaluationPlan(rules, rulebook.Vocabulary);
        _all = new PlanEvaluator(Plan, findings);
    }

    public Rulebook Rulebook { get; }

    /// <summary>Gets how all rules are evaluated.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>Gets the rules, by id.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Gets what sessions know of the rules; made when the first is opened. Two threads may both make it: they are equal.</summary>
    public LivePlan Live => _live ??= new LivePlan(Rulebook, Plan, _findings);

    /// <summary>Compiles all rules.</summary>
    public static CompiledRulebook Compile(Rulebook rulebook) => Compile(rulebook, rulebook.Rules, new Compiler());

    /// <summary>Compiles some rules.</summary>
    public static CompiledRulebook Compile(Rulebook rulebook, IEnumerable<Rule> rules, Compiler compiler) => new(
        rulebook,
        [.. rules.Select(r => new CompiledRule(r, compiler))],
        new FindingFactory([.. rulebook.Packs.SelectMany(p => p.Mitigations).Select(m => new CompiledMitigation(m, compiler))]));

    /// <summary>Finds one rule; <see langword="null"/> when it is not in this rulebook.</summary>
    public ImmutableArray<CompiledRule> Only(Rule rule) => [.. Rules.Where(r => ReferenceEquals(r.Rule, rule))];

    /// <summary>Evaluates all rules.</summary>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    public ComplianceReport Report(EvaluationRequest request)
    {
        Check(request.Declaration);
        return EvaluationTelemetry.IsOn ? EvaluationTelemetry.Measure(request, request.AsOf, Rules.Length, Assemble) : Assemble(request);
    }

    private ComplianceReport Assemble(EvaluationRequest request) =>
        ReportAssembly.Assemble(BuildFacts.Version, Rulebook, request, _all.Evaluate(request));

    /// <summary>Evaluates some rules: one result for each rule, subject and part, in order.</summary>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    public ImmutableArray<RuleResult> Evaluate(ImmutableArray<CompiledRule> rules, EvaluationRequest request)
    {
        Check(request.Declaration);
        return new PlanEvaluator(new EvaluationPlan(rules, Rulebook.Vocabulary), _findings).Evaluate(request).Compute().Results.Value;
    }

    /// <summary>Checks that a declaration was bound against the vocabulary of the rules.</summary>
    /// <exception cref="ArgumentException">It was bound against another.</exception>
    public void Check(Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        if (!ReferenceEquals(declaration.Vocabulary, Rulebook.Vocabulary))
        {
            throw new ArgumentException("The declaration was bound against another vocabulary than the rulebook's.", nameof(declaration));
        }
    }
}
