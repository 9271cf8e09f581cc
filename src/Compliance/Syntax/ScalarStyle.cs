namespace Compliance.Syntax;

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes: YAML plain scalars, JSON numbers, <c>true</c>, <c>false</c> and <c>null</c>.</summary>
    Plain,

    /// <summary>In single or double quotes: YAML quoted scalars and JSON strings.</summary>
    Quoted,

    /// <summary>A YAML block scalar, <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
