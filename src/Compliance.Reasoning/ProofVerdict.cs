namespace Compliance.Reasoning;

/// <summary>What a question came to.</summary>
public enum ProofVerdict
{
    /// <summary>It can be: there is a witness, which the engines confirmed.</summary>
    Possible,

    /// <summary>It cannot be, within the bounds of the answer.</summary>
    Impossible,

    /// <summary>It is not known: something does not translate, the effort was used up, or no engine confirmed the witness.</summary>
    Unknown,
}
