namespace Compliance.Law.Provisions;

/// <summary>How numbers are written.</summary>
public enum NumeralSystem
{
    /// <summary>In digits, as 51.</summary>
    Digits,

    /// <summary>In Chinese numerals.</summary>
    Chinese,
}
