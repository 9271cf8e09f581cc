namespace Compliance.Types;

/// <summary>How many things of a kind a declaration holds.</summary>
public enum EntityCardinality
{
    /// <summary>A list, under the collection's key.</summary>
    Many,

    /// <summary>One mapping, under the entity's own key.</summary>
    Single,

    /// <summary>The declaring company, under the entity's own key and required, and others in a list under the collection's key.</summary>
    Principal,
}
