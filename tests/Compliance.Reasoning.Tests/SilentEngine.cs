using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Reasoning.Tests;

/// <summary>An engine that has no result.</summary>
internal sealed class SilentEngine(Rulebook rulebook) : IComplianceEngine
{
    public Rulebook Rulebook => rulebook;

    public DeclarationReader Declarations { get; } = new(rulebook.Vocabulary);

    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) => [];

    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
