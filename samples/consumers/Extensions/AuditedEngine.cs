using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Extensions;

/// <summary>An engine: adds a line to an audit trail for each report of the engine it decorates. Safe for many threads.</summary>
internal sealed class AuditedEngine(IComplianceEngine inner, Action<string> audit) : IComplianceEngine
{
    private int _reports;

    public Rulebook Rulebook => inner.Rulebook;

    public DeclarationReader Declarations => inner.Declarations;

    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        var report = inner.Evaluate(declaration, asOf, options, cancellationToken);
        var number = Interlocked.Increment(ref _reports);
        audit($"report {number}: {declaration.Name} sha256:{declaration.ContentHash} as of {IsoDay.Of(asOf)}: {report.CountOpen(FindingKind.Violation)} violations");
        return report;
    }

    // One rule is evaluated for an explanation, not for the record.
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) =>
        inner.EvaluateRule(rule, declaration, asOf, cancellationToken);

    // A session makes no reports for the record.
    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
        inner.OpenSession(declaration, asOf, options, cancellationToken);
}
