namespace Compliance.NRules.Facts;

/// <summary>What the network found of one rule for one dated subject; undetermined where it found nothing.</summary>
internal sealed class RuleOutcomes
{
    /// <summary>Gets whether the rule does not apply.</summary>
    public bool IsNotApplicable { get; private set; }

    /// <summary>Gets whether the requirement certainly holds.</summary>
    public bool IsSatisfied { get; private set; }

    /// <summary>Gets whether the requirement certainly fails.</summary>
    public bool IsViolated { get; private set; }

    /// <summary>Gets the first exception that lifts the rule, by place; -1 where none does.</summary>
    public int LiftedBy { get; private set; } = -1;

    /// <summary>Notes what a production found.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="exception">Which exception lifts the rule, by place, where one does.</param>
    public void Note(NetworkOutcome outcome, int exception)
    {
        switch (outcome)
        {
            case NetworkOutcome.NotApplicable:
                IsNotApplicable = true;
                break;
            case NetworkOutcome.Lifted:
                LiftedBy = LiftedBy < 0 ? exception : Math.Min(LiftedBy, exception);
                break;
            case NetworkOutcome.Satisfied:
                IsSatisfied = true;
                break;
            case NetworkOutcome.Violated:
                IsViolated = true;
                break;
        }
    }
}
