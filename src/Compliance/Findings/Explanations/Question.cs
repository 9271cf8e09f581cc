using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Findings.Json;
using Compliance.Rules;

namespace Compliance.Findings.Explanations;

/// <summary>A fact to ask the company for, with the rules that it helps to decide.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rules">The rules, by id.</param>
[JsonConverter(typeof(QuestionJsonConverter))]
public sealed record Question(MissingFact Fact, ImmutableArray<Rule> Rules)
{
    /// <summary>Gets the path and the question.</summary>
    public override string ToString() => $"{Fact.Path}: {Fact.Question}";
}
