namespace Compliance.NRules.Translation;

/// <summary>
/// Which matches of a three-valued condition are meant. A network matches or does not, so each condition is matched twice:
/// where it is certain, and where undeclared facts leave it possible.
/// </summary>
internal enum Certainty
{
    /// <summary>Where it is true.</summary>
    Certain,

    /// <summary>Where it is not false.</summary>
    Possible,
}
