namespace Compliance.Types;

/// <summary>What values of a simple type can do beside being equal.</summary>
[Flags]
internal enum TypeTraits
{
    /// <summary>They can be equal, and no more.</summary>
    None = 0,

    /// <summary>They have an order.</summary>
    Ordered = 1,

    /// <summary>They are numbers, which can be added up.</summary>
    Numeric = 2,

    /// <summary>Two of them are not compared as wholes.</summary>
    WithoutEquality = 4,
}
