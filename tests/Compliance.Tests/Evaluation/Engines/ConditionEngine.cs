using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Live;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Engines;

/// <summary>An engine as an outsider writes one: it evaluates the conditions of each rule by itself and leaves the rest to the library.</summary>
internal sealed class ConditionEngine(Rulebook rulebook) : IComplianceEngine
{
    private readonly RulebookEvaluator _evaluator = new(rulebook);
    private readonly ChosenEngines<RulebookEvaluator> _chosen = new(rulebook, chosen => new RulebookEvaluator(chosen));

    public Rulebook Rulebook => _evaluator.Rulebook;

    public DeclarationReader Declarations { get; } = new(rulebook.Vocabulary);

    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        var horizonDays = options?.HorizonDays ?? 0;
        var evaluator = options is { Choice: { IsAll: false } choice } ? _chosen.For(choice) : _evaluator;
        return evaluator.Evaluate(declaration, asOf, new Verdicts(evaluator, new EvaluationScope(declaration, asOf, cancellationToken), horizonDays), horizonDays, cancellationToken);
    }

    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) =>
        _evaluator.EvaluateRule(rule, declaration, asOf, new Verdicts(_evaluator, new EvaluationScope(declaration, asOf, cancellationToken), horizonDays: 0), cancellationToken);

    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        var evaluator = options is { Choice: { IsAll: false } choice } ? _chosen.For(choice) : _evaluator;
        return evaluator.OpenSession(declaration, asOf, new SessionVerdicts(evaluator), options?.HorizonDays ?? 0, cancellationToken);
    }

    // Keeps nothing between changes, and gives no verdict that is not asked for.
    private sealed class SessionVerdicts(RulebookEvaluator evaluator) : ISessionVerdicts
    {
        public IVerdictProvider Follow(SessionStep step) => new OnlyAsked(
            [.. step.Asked], new Verdicts(evaluator, new EvaluationScope(step.Declaration, step.AsOf, step.CancellationToken), step.HorizonDays));
    }

    private sealed class OnlyAsked(HashSet<(Rule Rule, Entity Subject)> asked, IVerdictProvider verdicts) : IVerdictProvider
    {
        public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day) => asked.Contains((rule, subject))
            ? verdicts.GetVerdict(rule, subject, day)
            : throw new InvalidOperationException($"{rule.Id} was not asked of {subject.Path}.");
    }

    private sealed class Verdicts(RulebookEvaluator evaluator, EvaluationScope scope, int horizonDays) : IVerdictProvider
    {
        private readonly ConditionCompiler _compiler = new();

        public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
        {
            var judged = day.AsOf == scope.AsOf ? scope : new EvaluationScope(scope.Declaration, day.AsOf);
            DateOnly? next = evaluator.GetDaysOfChange(rule, subject, scope, horizonDays).FirstOrDefault(d => d > day) is var d && d == default ? null : day.ChangeTo(d);
            var applies = rule.AppliesWhen is { } when ? Evaluate(when) : Truth.True;
            var exceptions = rule.Exceptions.Where(e => e.IsInForce(day.Day)).Select(e => (Exception: e, Holds: Evaluate(e.When))).ToList();
            var requirement = Evaluate(rule.Requirement);
            var holds = rule.RequirementKind != RequirementKind.Forbids ? requirement
                : requirement == Truth.True ? Truth.False
                : requirement == Truth.False ? Truth.True : Truth.Unknown;
            var lifting = exceptions.Find(e => e.Holds == Truth.True).Exception;
            return applies == Truth.False ? new DatedVerdict(Outcome.NotApplicable, null, next)
                : lifting is not null ? new DatedVerdict(Outcome.NotApplicable, lifting, next)
                : applies == Truth.Unknown || holds == Truth.Unknown || exceptions.Exists(e => e.Holds == Truth.Unknown) ? new DatedVerdict(Outcome.Undetermined, null, next)
                : new DatedVerdict(holds == Truth.True ? Outcome.Satisfied : Outcome.Violated, null, next);

            Truth Evaluate(Condition condition)
            {
                var test = _compiler.Compile(condition);
                return test.Evaluate(judged.Bind(subject, day.Day, test.VariableCount));
            }
        }
    }
}
