namespace Compliance.Types;

/// <summary>The kinds of value a fact can have.</summary>
public enum FactTypeKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>An exact amount in a currency.</summary>
    Money,

    /// <summary>An exact percentage: 30 means thirty per cent.</summary>
    Percent,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A stretch of days, both ends included; an end may be open.</summary>
    Period,

    /// <summary>A length of time in days, months and years.</summary>
    Duration,

    /// <summary>A place of a registered tree of regions, by its code.</summary>
    Region,

    /// <summary>A code out of a list the vocabulary declares.</summary>
    Code,

    /// <summary>A nested object.</summary>
    Object,

    /// <summary>A reference to another declared thing.</summary>
    Reference,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values keyed by the codes of a list.</summary>
    Map,

    /// <summary>A rate of exchange, of parameters only.</summary>
    Rate,
}
