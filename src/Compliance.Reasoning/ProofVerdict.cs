namespace Compliance.Reasoning;

/// <summary>What a question came to.</summary>
public enum ProofVerdict
{
    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is not known: something does not translate, the effort was used up, or an engine did not confirm the witness.</summary>
    Unknown,
}
