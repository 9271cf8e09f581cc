using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Live;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.NRules.Tests.Comparing;

/// <summary>Both engines of which one is wrong: the second finds the opposite, or the report says something else than both.</summary>
internal static class FaultyEngines
{
    /// <summary>Makes both engines, the second of which is wrong where it is told to be, and else right.</summary>
    public static BothEngines WithVerdicts(Rulebook rulebook, Func<Rule, Entity, EvaluatedDay, bool> isWrong) => new(
        rulebook,
        narrowed =>
        {
            var evaluator = new RulebookEvaluator(narrowed);
            return (_, scope, _, _) => new WrongVerdicts(evaluator.GetNativeVerdicts(scope), isWrong);
        },
        narrowed => new ComplianceEngine(narrowed),
        null);

    /// <summary>Makes both engines, with a report that is changed before it is compared. The second verdicts are the native ones, which is quick.</summary>
    public static BothEngines WithReport(Rulebook rulebook, Func<ComplianceReport, ComplianceReport> change) =>
        WithReporter(rulebook, narrowed => new WrongReports(new ComplianceEngine(narrowed), change));

    /// <summary>Makes both engines, with results of single rules that are changed before they are compared.</summary>
    public static BothEngines WithResults(Rulebook rulebook, Func<RuleResult, RuleResult?> change) =>
        WithReporter(rulebook, narrowed => new WrongReports(new ComplianceEngine(narrowed), r => r with { Results = Changed(r.Results, change) }));

    /// <summary>Changes results; those changed to nothing are left out.</summary>
    public static ImmutableArray<RuleResult> Changed(ImmutableArray<RuleResult> results, Func<RuleResult, RuleResult?> change) => [.. results.Select(change).OfType<RuleResult>()];

    private static BothEngines WithReporter(Rulebook rulebook, Func<Rulebook, IComplianceEngine> createReporter) => new(
        rulebook,
        narrowed =>
        {
            var evaluator = new RulebookEvaluator(narrowed);
            return (_, scope, _, _) => evaluator.GetNativeVerdicts(scope);
        },
        createReporter,
        null);

    private sealed class WrongVerdicts(IVerdictProvider inner, Func<Rule, Entity, EvaluatedDay, bool> isWrong) : IVerdictProvider
    {
        public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
        {
            var verdict = inner.GetVerdict(rule, subject, day);
            return isWrong(rule, subject, day)
                ? verdict with { Outcome = verdict.Outcome == Outcome.Satisfied ? Outcome.Violated : Outcome.Satisfied, LiftedBy = null }
                : verdict;
        }
    }

    private sealed class WrongReports(ComplianceEngine inner, Func<ComplianceReport, ComplianceReport> change) : IComplianceEngine
    {
        public Rulebook Rulebook => inner.Rulebook;

        public DeclarationReader Declarations => inner.Declarations;

        public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
            change(inner.Evaluate(declaration, asOf, options, cancellationToken));

        public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) =>
            change(inner.Evaluate(declaration, asOf, null, cancellationToken)).Results.RemoveAll(r => !ReferenceEquals(r.Rule, rule));

        public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.OpenSession(declaration, asOf, options, cancellationToken);
    }
}
