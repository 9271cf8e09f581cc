namespace Compliance.Conditions.ValueTests;

/// <summary>How periods and regions lie to each other.</summary>
public enum ContainmentOperator
{
    /// <summary>The left one contains all of the right one (a period or a day; a region or each region of a list).</summary>
    Covers,

    /// <summary>The right one, or for regions one of the right ones, contains the left one.</summary>
    Within,

    /// <summary>They share a day, or a place.</summary>
    Overlaps,
}
