using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>What a rule comes to for a subject on one day.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="LiftedBy">The exception that lifts the rule, or <see langword="null"/>.</param>
/// <param name="MitigatedBy">What mitigates a violation, or <see langword="null"/>.</param>
internal sealed record NaiveVerdict(Outcome Outcome, ExceptionClause? LiftedBy, Mitigation? MitigatedBy)
{
    public override string ToString() => $"{Outcome} {LiftedBy?.Label.En} {MitigatedBy?.Id}";
}
