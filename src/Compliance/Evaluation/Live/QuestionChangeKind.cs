namespace Compliance.Evaluation.Live;

/// <summary>What happened to a question.</summary>
public enum QuestionChangeKind
{
    /// <summary>The report asks for a fact for which it did not ask before.</summary>
    Opened,

    /// <summary>The report no longer asks for the fact: it is declared, or no longer decides anything.</summary>
    Settled,
}
