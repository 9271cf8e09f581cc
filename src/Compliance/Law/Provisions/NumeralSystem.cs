namespace Compliance.Law.Provisions;

/// <summary>How numbers are written.</summary>
public enum NumeralSystem
{
    /// <summary>1, 10, 51.</summary>
    Digits,

    /// <summary>一, 十, 五十一.</summary>
    Chinese,
}
