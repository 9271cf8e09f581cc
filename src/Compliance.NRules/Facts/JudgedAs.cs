namespace Compliance.NRules.Facts;

/// <summary>What the network can find about a rule and a view.</summary>
internal enum JudgedAs
{
    /// <summary>The rule does not apply to it.</summary>
    Outside,

    /// <summary>An exception lifts the rule.</summary>
    Lifted,

    /// <summary>What is demanded is certain.</summary>
    Satisfied,

    /// <summary>What is demanded certainly fails.</summary>
    Violated,
}
