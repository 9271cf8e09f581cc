using Compliance.Conditions;

namespace Compliance.Evaluation;

/// <summary>Kleene's strong three-valued connectives (S. C. Kleene, Introduction to Metamathematics, § 64).</summary>
public static class TruthTables
{
    /// <summary>Gets the truth value of a boolean.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>Conjunction: false when either is false, true when both are true, else unknown.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>Disjunction: true when either is true, false when both are false, else unknown.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>Negation: unknown stays unknown.</summary>
    public static Truth Not(this Truth value) => (Truth)(2 - (int)value);
}
