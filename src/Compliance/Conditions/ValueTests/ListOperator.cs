namespace Compliance.Conditions.ValueTests;

/// <summary>How a list is tested against items.</summary>
public enum ListOperator
{
    /// <summary>At least one of the items is in the list. "Contains x" is this with one item.</summary>
    ContainsAny,

    /// <summary>All of the items are in the list.</summary>
    ContainsAll,
}
