using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Findings.Explanations;

/// <summary>One question as a person asks it: a fact, or all things of which nothing is said, at once.</summary>
/// <param name="Number">The place in the order of the questions, from 1.</param>
/// <param name="Facts">What is asked for, in order.</param>
public sealed record QuestionGroup(int Number, ImmutableArray<Question> Facts)
{
    private static readonly LocalizedText WhichThings = new(
        "下列各项，有的请全部申报，没有的写 []（清单）或者“无”（单项）。",
        "Which of these are there? Declare all of each; write [] for a list, or none for a single thing, where there is none.");

    /// <summary>Gets the question.</summary>
    public LocalizedText Text => Facts is [var only] ? only.Fact.Question : WhichThings;

    /// <summary>Gets how many undetermined results wait for the answer.</summary>
    public int Results => Facts.Sum(f => f.Results);

    /// <summary>Gets how many dependent facts come after it at most.</summary>
    public int Then => Facts.Sum(f => f.Then);

    /// <summary>Gathers the facts to ask for now into questions, in order; dependent facts, and those to ask for next, are in none. Without a number a fact is a question of its own.</summary>
    /// <param name="questions">The facts, in the order of a report.</param>
    public static IEnumerable<QuestionGroup> Now(IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return questions
            .Where(q => q.Turn == QuestionTurn.Now)
            .GroupBy(q => q.Number is { } number ? (object)number : q)
            .Select((g, place) => new QuestionGroup(place + 1, [.. g]));
    }

    /// <summary>Gets the number and the question.</summary>
    public override string ToString() => $"{Number}: {Text}";
}
