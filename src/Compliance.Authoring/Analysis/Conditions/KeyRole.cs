namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>What the key of a condition does.</summary>
internal enum KeyRole
{
    /// <summary>A list of conditions stands behind it.</summary>
    Join,

    /// <summary>A condition that must not hold stands behind it.</summary>
    Not,

    /// <summary>A condition on an item stands behind it.</summary>
    Quantifier,

    /// <summary>What all items must satisfy stands behind it.</summary>
    Every,

    /// <summary>Tests of an aggregate stand behind it, with what counts.</summary>
    Aggregate,

    /// <summary>Tests of a value stand behind it.</summary>
    Test,
}
