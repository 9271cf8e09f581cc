namespace Compliance.Rules;

/// <summary>How grave a breach of a rule is. Independent of outcome and modality.</summary>
public enum Severity
{
    /// <summary>轻微.</summary>
    Low,

    /// <summary>一般.</summary>
    Medium,

    /// <summary>严重.</summary>
    High,

    /// <summary>极严重.</summary>
    Critical,
}
