namespace Compliance.Rules.Tests.Evasion;

/// <summary>What is done to one place of a declaration.</summary>
internal enum EditKind
{
    /// <summary>The value is set to <c>none</c>.</summary>
    None,

    /// <summary>The key is deleted with its value: it is undeclared.</summary>
    Deleted,

    /// <summary>A list is marked incomplete; a period loses an end.</summary>
    Incomplete,

    /// <summary>The key is misspelt, and its value with it.</summary>
    Misspelt,

    /// <summary>An item of a list is removed: another declaration, which says of one thing less that there is it.</summary>
    ItemRemoved,
}
