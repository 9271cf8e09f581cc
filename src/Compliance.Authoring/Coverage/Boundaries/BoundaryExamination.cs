using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>
/// Finds out whether the cases of a rule hold its parameters, by what they mean and not by how they are written: it runs
/// them against the rule with the value a step higher, and a step lower.
/// </summary>
internal sealed class BoundaryExamination(Rulebook rulebook, CancellationToken cancellationToken)
{
    /// <summary>Examines a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="results">The results of its cases.</param>
    public ImmutableArray<ThresholdCoverage> Examine(Rule rule, IReadOnlyCollection<CaseResult> results)
    {
        var passed = results.Where(r => r.Passed).ToList();
        return
        [
            .. RuleTerms.Of(rule).Parameters
                .Where(p => ThresholdStep.Has(p.Type))
                .Select(p => new ThresholdCoverage(p, [.. p.Values.Select(v => Examine(rule, p, v, passed))])),
        ];
    }

    private BoundaryCoverage Examine(Rule rule, Parameter parameter, ParameterValue value, List<CaseResult> passed)
    {
        var under = passed.Where(r => Parts(r).Any(p => value.InForce.Includes(p.Part.LawDay))).ToList();
        if (!under.Exists(r => Parts(r).Any(p => p.Outcome is not (Outcome.NotApplicable or Outcome.NotCovered) && value.InForce.Includes(p.Part.LawDay))))
        {
            return new BoundaryCoverage(value, BoundaryState.Unreached, null, null);
        }

        var higher = Notices(rule, parameter, value, isHigher: true, under);
        var lower = Notices(rule, parameter, value, isHigher: false, under);
        return new BoundaryCoverage(value, higher is null || lower is null ? BoundaryState.Open : BoundaryState.Pair, higher, lower);
    }

    private RuleCase? Notices(Rule rule, Parameter parameter, ParameterValue value, bool isHigher, List<CaseResult> under)
    {
        if (ThresholdStep.Shift(value.Value, isHigher) is not { } shifted)
        {
            return null;
        }

        var values = parameter.Values.Replace(value, value with { Value = shifted });
        var runner = new CaseRunner(ComplianceEngine.WithParameter(rulebook, rule, parameter, values));
        return under.Select(r => r.Case).FirstOrDefault(c => !runner.Run(rule, c, cancellationToken).Passed);
    }

    private static IEnumerable<RuleResult> Parts(CaseResult result) =>
        result.Pairs.Select(p => p.Actual).OfType<RuleResult>().Where(r => r.Subject is not null);
}
