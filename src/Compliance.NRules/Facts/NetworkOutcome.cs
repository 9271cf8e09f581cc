namespace Compliance.NRules.Facts;

/// <summary>The verdicts the network can derive for a rule and a dated subject.</summary>
internal enum NetworkOutcome
{
    /// <summary>The rule does not apply.</summary>
    NotApplicable,

    /// <summary>An exception lifts the rule.</summary>
    Lifted,

    /// <summary>The requirement certainly holds.</summary>
    Satisfied,

    /// <summary>The requirement certainly fails.</summary>
    Violated,
}
