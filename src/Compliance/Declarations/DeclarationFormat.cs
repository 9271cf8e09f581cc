namespace Compliance.Declarations;

/// <summary>How a declaration is written.</summary>
public enum DeclarationFormat
{
    /// <summary>YAML without anchors, aliases, tags and merge keys.</summary>
    Yaml,

    /// <summary>Strict JSON, without comments and trailing commas.</summary>
    Json,
}
