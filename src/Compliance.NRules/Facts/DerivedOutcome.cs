using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>The derived verdict for a rule and a dated subject. Where none is derived, the outcome is undetermined.</summary>
/// <param name="rule">The rule.</param>
/// <param name="subject">The dated subject.</param>
/// <param name="outcome">The verdict.</param>
/// <param name="exception">Which exception lifts the rule, by place, where one does.</param>
internal sealed class DerivedOutcome(Rule rule, DatedSubject subject, NetworkOutcome outcome, int exception)
{
    public Rule Rule { get; } = rule;

    public DatedSubject Subject { get; } = subject;

    public NetworkOutcome Outcome { get; } = outcome;

    public int Exception { get; } = exception;
}
