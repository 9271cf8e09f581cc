using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Evaluation.Engines;
using Compliance.Findings;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Evaluation.Properties.Generators;

namespace Compliance.NRules.Tests.Comparing;

/// <summary>Whatever a report leaves out or says otherwise than the verdicts is found, of random rules on random facts; and nothing where it is right.</summary>
internal sealed class ReportAuditProperties
{
    [Test]
    public void FindMisreported_OfAReportAsItIs_IsNothing() => PropertyCheck.Holds(SampleGenerator.Daily, sample =>
        new[] { sample.Facts, sample.Fewer }.Select(facts => Misreported(sample, facts, results => results, horizonDays: 20)).OfType<string>());

    [Test]
    public void FindMisreported_OfAReportWithOneResultLeftOut_IsThatResult() => PropertyCheck.Holds(SampleGenerator.Daily, sample => EachFault(sample, _ => null), runs: 500);

    [Test]
    public void FindMisreported_OfAReportWithAnotherOutcome_IsThatResult() => PropertyCheck.Holds(SampleGenerator.Daily, sample => EachFault(sample, Other), runs: 500);

    // Every result but those that say what nothing says too: that the rule does not apply.
    private static IEnumerable<string> EachFault(Sample sample, Func<RuleResult, RuleResult?> change)
    {
        var results = sample.CreateEngine().Evaluate(SmallWorld.Declare(sample.Fewer), sample.AsOf).Results;
        return Enumerable.Range(0, results.Length)
            .Where(i => results[i] is { Subject: not null } r && (r.Outcome != Outcome.NotApplicable || r.LiftedBy is not null))
            .Where(i => Misreported(sample, sample.Fewer, own => [.. own.Select((r, place) => place == i ? change(r) : r).OfType<RuleResult>()], horizonDays: 0) is null)
            .Select(i => $"not found: {results[i]}, {results[i].Part}");
    }

    private static RuleResult Other(RuleResult result) => result with
    {
        Outcome = result.Outcome == Outcome.Satisfied ? Outcome.Undetermined : Outcome.Satisfied,
        Finding = null,
        LiftedBy = null,
    };

    private static string? Misreported(Sample sample, FactTree facts, Func<ImmutableArray<RuleResult>, ImmutableArray<RuleResult>> change, int horizonDays)
    {
        var rulebook = sample.CreateRulebook();
        var declaration = SmallWorld.Declare(facts);
        var report = new ComplianceEngine(rulebook).Evaluate(declaration, sample.AsOf, new EvaluateOptions { HorizonDays = horizonDays });
        var evaluator = new RulebookEvaluator(rulebook);
        var scope = new EvaluationScope(declaration, sample.AsOf);
        return evaluator.FindMisreported(report with { Results = change(report.Results) }, scope, evaluator.GetNativeVerdicts(scope))?.ToString();
    }
}
