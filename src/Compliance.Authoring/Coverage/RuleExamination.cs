using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Coverage.Boundaries;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage;

/// <summary>Finds out what the cases of a rule show of it, and reports what they leave open.</summary>
internal sealed class RuleExamination(CaseRunner runner, BoundaryExamination boundaries, DiagnosticBag faults, DiagnosticBag caseErrors)
{
    /// <summary>Examines a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="files">The files with its cases; more than one where folders are put together.</param>
    /// <param name="cancellationToken">Stops the work between cases.</param>
    public RuleCoverage Examine(Rule rule, ImmutableArray<CaseFile> files, CancellationToken cancellationToken)
    {
        var results = files.SelectMany(f => runner.Run(f, cancellationToken)).ToList();
        caseErrors.AddRange(results.SelectMany(r => r.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error));
        foreach (var failed in results.Where(r => r is { HasRun: true, Passed: false }))
        {
            faults.Add(CoverageDiagnostics.CaseFails(failed.Case.Span, failed.Case.Name));
        }

        var coverage = new RuleCoverage(rule, [.. results.Select(CaseCoverage.Of)], boundaries.Examine(rule, results));
        Report(coverage, files.IsEmpty ? rule.Span : files[0].Span);
        return coverage;
    }

    private void Report(RuleCoverage coverage, SourceSpan place)
    {
        var rule = coverage.Rule;
        if (coverage.MissingKinds is { IsEmpty: false } kinds)
        {
            faults.Add(CoverageDiagnostics.CaseKindMissing(place, rule.Id, CoverageTerms.List(kinds), rule.Span));
        }

        foreach (var threshold in coverage.Thresholds)
        {
            var parameter = threshold.Parameter;
            if (threshold.Values.All(v => v.State == BoundaryState.Unreached))
            {
                faults.Add(CoverageDiagnostics.ThresholdUnreached(place, rule.Id, parameter.Id, parameter.Span));
            }

            foreach (var open in threshold.Values.Where(v => v.State == BoundaryState.Open))
            {
                var value = open.Value.Value;
                faults.Add(CoverageDiagnostics.BoundaryOpen(place, rule.Id, parameter.Id, value.Display, Sides(open), ThresholdStep.Text(value), open.Value.Span));
            }
        }
    }

    private static LocalizedText Sides(BoundaryCoverage open) => (open.NoticesHigher, open.NoticesLower) switch
    {
        (null, null) => new("提高或降低", "higher or lower"),
        (null, _) => new("提高", "higher"),
        _ => new("降低", "lower"),
    };
}
