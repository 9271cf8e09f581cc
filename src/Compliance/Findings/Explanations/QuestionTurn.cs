namespace Compliance.Findings.Explanations;

/// <summary>When a fact is asked for.</summary>
public enum QuestionTurn
{
    /// <summary>先问: among the first questions, whose answers settle or open up the most results.</summary>
    Now,

    /// <summary>接着问: does not wait for another answer, and comes after those that settle more.</summary>
    Next,

    /// <summary>视前面的答复: is needed only if other answers do not settle the results that lack it (<see cref="Question.After"/>).</summary>
    Dependent,
}
