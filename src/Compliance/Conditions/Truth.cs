namespace Compliance.Conditions;

/// <summary>Kleene's three truth values, ordered so that "and" is the lesser and "or" the greater.</summary>
public enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    False = 0,

    /// <summary>Undeclared facts would decide.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    True = 2,
}
