namespace Compliance.Law.Provisions;

/// <summary>How numbers are written.</summary>
public enum NumeralSystem
{
    /// <summary>1, 10, 51.</summary>
    Digits,

    /// <summary>Chinese numerals, as in headings of laws.</summary>
    Chinese,
}
