using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Findings.Json;
using Compliance.Rules;

namespace Compliance.Findings.Explanations;

/// <summary>A fact to ask the company for, with the rules that it helps to decide, and when to ask for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rules">The rules that lack it, by id.</param>
[JsonConverter(typeof(QuestionJsonConverter))]
public sealed record Question(MissingFact Fact, ImmutableArray<Rule> Rules)
{
    /// <summary>The most questions that are asked at once: so many have <see cref="QuestionTurn.Now"/>.</summary>
    public const int MostAtOnce = 10;

    /// <summary>Gets when to ask for it.</summary>
    public QuestionTurn Turn { get; init; }

    /// <summary>
    /// Gets the place of the question in the order in which they are asked, from 1; facts that are asked for at once have one number: all things of which nothing
    /// is said. <see langword="null"/> for a dependent fact.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>
    /// Gets how many undetermined results wait for the answer: it settles them, or shows what they lack next. Each undetermined result
    /// waits for one question. 0 for a dependent fact.
    /// </summary>
    public int Results { get; init; }

    /// <summary>Gets how many dependent facts come after it at most; each is counted at the first question that it depends on.</summary>
    public int Then { get; init; }

    /// <summary>Gets the paths of the questions that a dependent fact comes after, in their order: it is needed where an answer to one of them leaves a result open. None for any other.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>Gets the path and the question.</summary>
    public override string ToString() => $"{Fact.Path}: {Fact.Question}";
}
