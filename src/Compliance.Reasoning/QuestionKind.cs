namespace Compliance.Reasoning;

/// <summary>What is asked.</summary>
public enum QuestionKind
{
    /// <summary>Whether a rule can come to something. Yes has a witness, no a proof.</summary>
    Can,

    /// <summary>Whether a rule never comes to something. Yes has a proof, no a witness.</summary>
    Never,

    /// <summary>Whether each breach of a rule is a breach of another. Yes has a proof, no a witness: a breach of the first alone.</summary>
    Implies,

    /// <summary>Whether two rules, or two versions of one, always have the same outcome. Yes has a proof, no a witness: one on which they differ.</summary>
    Equivalent,

    /// <summary>Whether two rules collide: both apply, each can be followed, and not both. Yes has a proof and a witness of each side, no a witness that follows both, or a proof.</summary>
    Conflict,

    /// <summary>Whether there is a subject of which no rule of a clause speaks. Yes has a witness, no a proof.</summary>
    Gap,

    /// <summary>Whether declarations reach a threshold: on both sides of it there is one whose outcome turns on it. Yes has a witness of each side, no a proof for one side at least.</summary>
    Reach,
}
