namespace Compliance.NRules.Facts;

/// <summary>The verdicts the network can derive for a rule and a view.</summary>
internal enum JudgedAs
{
    /// <summary>The rule does not apply to it.</summary>
    Outside,

    /// <summary>An exception lifts the rule.</summary>
    Lifted,

    /// <summary>The requirement certainly holds.</summary>
    Satisfied,

    /// <summary>The requirement certainly fails.</summary>
    Violated,
}
