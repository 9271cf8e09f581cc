namespace Compliance.Conditions.ValueTests;

/// <summary>How a list is tested against items.</summary>
public enum ListOperator
{
    /// <summary>包含任一: at least one of the items is in the list. "Contains x" is this with one item.</summary>
    ContainsAny,

    /// <summary>包含全部: all of the items are in the list.</summary>
    ContainsAll,
}
