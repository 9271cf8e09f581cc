namespace Compliance.Rules;

/// <summary>How grave a breach of a rule is. Independent of outcome and modality.</summary>
public enum Severity
{
    /// <summary>Low: a formality.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Critical: the gravest.</summary>
    Critical,
}
