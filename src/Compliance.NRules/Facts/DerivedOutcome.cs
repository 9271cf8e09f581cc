using Compliance.Rules;

namespace Compliance.NRules.Facts;

/// <summary>The derived verdict for a rule and a view. A view without one is undetermined.</summary>
/// <param name="rule">The rule.</param>
/// <param name="view">The view.</param>
/// <param name="finding">The verdict.</param>
/// <param name="exception">Which exception lifts the rule, by place, where one does.</param>
internal sealed class Judged(Rule rule, SubjectView view, JudgedAs finding, int exception)
{
    public Rule Rule { get; } = rule;

    public SubjectView View { get; } = view;

    public JudgedAs Finding { get; } = finding;

    public int Exception { get; } = exception;
}
