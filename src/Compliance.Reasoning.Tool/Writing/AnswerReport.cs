using System.Collections.Immutable;
using Compliance.Reasoning.Linting;
using Compliance.Rules;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>What was answered.</summary>
/// <param name="AsOf">The day of the judgement.</param>
/// <param name="Answers">The answers; for lint those that are not known.</param>
internal sealed record AnswerReport(DateOnly AsOf, IReadOnlyList<ProofAnswer> Answers)
{
    /// <summary>Gets whether a reader at a terminal gets a line for each answer.</summary>
    public bool IsShort { get; init; }

    /// <summary>Gets the rules that only the later version has.</summary>
    public ImmutableArray<Rule> Added { get; init; } = [];

    /// <summary>Gets the rules that only the earlier version has.</summary>
    public ImmutableArray<Rule> Removed { get; init; } = [];

    /// <summary>Gets what lint found; <see langword="null"/> where it was not asked for.</summary>
    public ProvedLintResult? Lint { get; init; }
}
