using System.Collections.Immutable;
using Compliance.Rules;

namespace Compliance.Findings.Explanations;

/// <summary>A fact to ask the company for, with the rules that it helps to decide.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rules">The rules, by id.</param>
public sealed record Question(MissingFact Fact, ImmutableArray<Rule> Rules);
