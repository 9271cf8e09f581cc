namespace Compliance.Findings.Explanations;

/// <summary>When a fact is asked for.</summary>
public enum QuestionTurn
{
    /// <summary>Among the first questions, whose answers settle or open up the most results.</summary>
    Now,

    /// <summary>Does not wait for another answer, and comes after those that settle more.</summary>
    Next,

    /// <summary>Is needed only if other answers do not settle the results that lack it (<see cref="Question.After"/>).</summary>
    Dependent,
}
