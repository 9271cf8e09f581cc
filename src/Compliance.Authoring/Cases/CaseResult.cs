using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Authoring.Cases;

/// <summary>How one case went.</summary>
/// <param name="Rule">The rule tested.</param>
/// <param name="Case">The case.</param>
/// <param name="Pairs">Expected and actual side by side, in the order of the results.</param>
/// <param name="Diagnostics">Why the case could not run: mistakes in the facts given. Empty when it ran.</param>
public sealed record CaseResult(Rule Rule, RuleCase Case, ImmutableArray<ResultPair> Pairs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets what is upcoming, expected and actual side by side.</summary>
    public ImmutableArray<ResultPair> Upcoming { get; init; } = [];

    /// <summary>Gets whether the case ran; otherwise it neither passed nor failed.</summary>
    public bool HasRun => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets whether the case ran and all is as expected.</summary>
    public bool Passed => HasRun && Pairs.All(p => p.Differences.IsEmpty) && Upcoming.All(p => p.Differences.IsEmpty);

    /// <summary>Gets the case, and whether it passed.</summary>
    public override string ToString() => $"{Case}: {(Passed ? "passed" : "failed")}";
}
